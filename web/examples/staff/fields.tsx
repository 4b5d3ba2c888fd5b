import { problem } from '#shared/api/problem.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import { Live } from '../live.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'

const types = ['text', 'number', 'tel', 'email', 'date', 'time', 'datetime-local', 'long'] as const

export function Fields({ sample }: { sample: Sample }) {
  const wrongAt = (...names: string[]) =>
    problem(
      'not-valid',
      names.map((at) => ({ at, say: sample.wrong })),
    )
  const { label, hint } = sample
  return (
    <>
      {types.map((type) => (
        <State key={type} name={`Rest: ${type}`}>
          <Live start="">
            {(value, onValue) => (
              <StaffField name={type} type={type} problem={undefined} {...{ label, hint, value, onValue }} />
            )}
          </Live>
        </State>
      ))}
      <State name="Wrong">
        <Live start={sample.short}>
          {(value, onValue) => (
            <StaffField name="wrong" problem={wrongAt('wrong')} {...{ label, hint, value, onValue }} />
          )}
        </Live>
      </State>
      <State name="Long text, wrong">
        <Live start={sample.long}>
          {(value, onValue) => (
            <StaffField
              name="wrong-long"
              type="long"
              label={sample.long}
              hint={sample.unbroken}
              problem={wrongAt('wrong-long')}
              {...{ value, onValue }}
            />
          )}
        </Live>
      </State>
      <State name="Texts of one thing, the second wrong">
        <Live start={{ who: sample.short, phone: '' }}>
          {(value, onValue) => (
            <StaffTextFields
              at="contact"
              fields={[
                { name: 'who', label },
                { name: 'phone', label: sample.other, type: 'tel' },
              ]}
              problem={wrongAt('contact.phone')}
              {...{ value, onValue }}
            />
          )}
        </Live>
      </State>
    </>
  )
}
