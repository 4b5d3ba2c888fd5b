import { problem } from '#shared/api/problem.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { Live } from '../live.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'

export function Rows({ sample }: { sample: Sample }) {
  const wrong = problem('not-valid', [
    { at: 'rows-wrong', say: sample.wrong },
    { at: 'rows-wrong.1', say: sample.wrong },
  ])
  const states = [
    { name: 'rows-none', says: 'Empty', start: [] },
    { name: 'rows-one', says: 'One that has to stay', start: [sample.short] },
    { name: 'rows-many', says: 'Many, in an order', start: Array<string>(5).fill(sample.other) },
    { name: 'rows-wrong', says: 'Wrong, with long text', start: [sample.long, ''] },
  ]
  return (
    <>
      {states.map(({ name, says, start }) => (
        <State key={name} name={says}>
          <Live start={start}>
            {(rows, onRows) => (
              <StaffRows
                legend={sample.label}
                one={sample.other}
                empty=""
                problem={wrong}
                ordered={name === 'rows-many'}
                mayRemove={() => name !== 'rows-one'}
                {...{ name, rows, onRows }}
              >
                {(value, at, onValue) => (
                  <StaffField name={at} label={sample.label} problem={wrong} {...{ value, onValue }} />
                )}
              </StaffRows>
            )}
          </Live>
        </State>
      ))}
    </>
  )
}
