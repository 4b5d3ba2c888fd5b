import { problem } from '#shared/api/problem.ts'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { Live } from '../live.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'

export function Selects({ sample }: { sample: Sample }) {
  const options = [
    { value: 'a', text: sample.short },
    { value: 'b', text: sample.other },
    { value: 'c', text: sample.long },
  ]
  const states = [
    { name: 'select-rest', says: 'Rest', label: sample.label, start: 'a' },
    { name: 'select-wrong', says: 'Wrong', label: sample.label, start: 'b' },
    { name: 'select-long', says: 'Long text', label: sample.long, start: 'c' },
  ]
  const wrong = problem('not-valid', [{ at: 'select-wrong', say: sample.wrong }])
  return (
    <>
      {states.map(({ name, says, label, start }) => (
        <State key={name} name={says}>
          <Live start={start}>
            {(chosen, onChosen) => (
              <StaffSelect problem={wrong} {...{ name, label, options, chosen, onChosen }} />
            )}
          </Live>
        </State>
      ))}
    </>
  )
}
