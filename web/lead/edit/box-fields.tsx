import type { TextQuestion } from '#shared/survey/question.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import type { FieldsProps } from './fields-props.ts'

/** How large a box is. What stands beside every box is said by us: who reads it, and that names are left out. */
export function BoxFields({ at, editing: { problem }, question, change }: FieldsProps<TextQuestion>) {
  const { short, ...rest } = question
  return (
    <StaffChoice
      name={`${at}.short`}
      legend="How much is written?"
      kind="one"
      options={[
        { value: 'long', text: 'As much as they like' },
        { value: 'short', text: 'A few words' },
      ]}
      chosen={[short ? 'short' : 'long']}
      problem={problem}
      onChosen={([size]) => change(size === 'short' ? { ...rest, short: true } : rest)}
    />
  )
}
