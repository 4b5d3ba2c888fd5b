import { problem } from '#shared/api/problem.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { Live } from '../live.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'

export function Choices({ sample }: { sample: Sample }) {
  const three = [
    { value: 'a', text: sample.short },
    { value: 'b', text: sample.other, hint: sample.hint },
    { value: 'c', text: sample.third },
  ]
  const long = [
    { value: 'a', text: sample.long, hint: sample.long },
    { value: 'b', text: sample.unbroken },
  ]
  const many = Array.from({ length: 12 }, (_, index) => ({
    value: `n${index}`,
    text: `${sample.other} ${index + 1}`,
  }))
  const wrong = problem('not-valid', [{ at: 'choice-wrong', say: sample.wrong }])
  const states = [
    { name: 'choice-one', says: 'One of them', kind: 'one', options: three, start: [] },
    { name: 'choice-chosen', says: 'One is chosen', kind: 'one', options: three, start: ['b'] },
    {
      name: 'choice-many',
      says: 'Any number, two are chosen',
      kind: 'many',
      options: three,
      start: ['a', 'b'],
    },
    { name: 'choice-wrong', says: 'Wrong', kind: 'one', options: three, start: [] },
    { name: 'choice-long', says: 'Long text', kind: 'many', options: long, start: ['a'] },
    { name: 'choice-rows', says: 'Many rows', kind: 'one', options: many, start: ['n3'] },
  ] as const
  return (
    <>
      {states.map(({ name, says, kind, options, start }) => (
        <State key={name} name={says}>
          <Live<readonly string[]> start={start}>
            {(chosen, onChosen) => (
              <StaffChoice
                legend={name === 'choice-long' ? sample.long : sample.label}
                problem={wrong}
                {...{ name, kind, options, chosen, onChosen }}
              />
            )}
          </Live>
        </State>
      ))}
    </>
  )
}
