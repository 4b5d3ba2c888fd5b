import { leaveWords } from '#shared/survey/edit/leave-words.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import type { FieldsProps } from './fields-props.ts'

/** What those who answer read. */
export function WordsFields({ at, editing: { problem }, question, change }: FieldsProps) {
  return (
    <>
      <StaffField
        name={`${at}.text`}
        label={question.kind === 'statement' ? 'The words' : 'The question'}
        type="long"
        value={question.text}
        problem={problem}
        onValue={(text) => change({ ...question, text }, `${at}.text`)}
      />
      <StaffField
        name={`${at}.easy`}
        label="In easy read"
        hint="Short lines, one thing a line. Leave it empty to say the same, a sentence a line."
        type="long"
        value={question.easy ?? ''}
        problem={problem}
        onValue={(easy) =>
          change(easy === '' ? leaveWords(question, 'easy') : { ...question, easy }, `${at}.easy`)
        }
      />
      <StaffField
        name={`${at}.hint`}
        label="A line below it"
        hint="What helps to answer, or why you ask. May stay empty."
        value={question.hint ?? ''}
        problem={problem}
        onValue={(hint) =>
          change(hint === '' ? leaveWords(question, 'hint') : { ...question, hint }, `${at}.hint`)
        }
      />
    </>
  )
}
