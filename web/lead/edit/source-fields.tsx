import type { Source } from '#shared/survey/question.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import type { FieldsProps } from './fields-props.ts'

const owners = [
  { value: 'ours', text: 'It is our own' },
  { value: 'allowed', text: 'It is somebody else’s, and we may use it' },
  { value: 'not', text: 'It is not ours to use', hint: 'A survey with it cannot be published.' },
] as const
type Owner = (typeof owners)[number]['value']

/** Whose question it is. Many known questionnaires may not be copied, reworded or put on a screen. */
export function SourceFields({ at, editing: { problem }, question, change }: FieldsProps) {
  const { source, ...own } = question
  const owner: Owner = !source ? 'ours' : source.mayUse ? 'allowed' : 'not'
  const put = (next: Source, typing?: string): void => change({ ...own, source: next }, typing)
  return (
    <>
      <StaffChoice
        name={`${at}.source`}
        legend="Whose question is it?"
        kind="one"
        options={owners}
        chosen={[owner]}
        problem={problem}
        onChosen={([chosen]) =>
          chosen === 'ours'
            ? change(own)
            : put({ from: '', licence: '', ...source, mayUse: chosen === 'allowed' })
        }
      />
      {source ? (
        <>
          <StaffField
            name={`${at}.source.from`}
            label="Where does it come from?"
            value={source.from}
            problem={problem}
            onValue={(from) => put({ ...source, from }, `${at}.source.from`)}
          />
          <StaffField
            name={`${at}.source.licence`}
            label="What does its owner allow?"
            hint="The name of the licence, or who gave leave and when."
            value={source.licence}
            problem={problem}
            onValue={(licence) => put({ ...source, licence }, `${at}.source.licence`)}
          />
        </>
      ) : null}
    </>
  )
}
