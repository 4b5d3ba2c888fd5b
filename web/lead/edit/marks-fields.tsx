import { isChoice } from '#shared/survey/options-of.ts'
import type { Question } from '#shared/survey/question.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import type { FieldsProps } from './fields-props.ts'

type Mark = 'sensitive' | 'reported' | 'always' | 'day'

/** What holds of a question, as ticks. */
export function MarksFields({ at, editing: { problem }, question, change }: FieldsProps) {
  if (question.kind === 'statement') return null
  const choice = isChoice(question)
  const options: { value: Mark; text: string; hint?: string }[] = [
    { value: 'sensitive', text: 'It is sensitive', hint: 'The words about help stand beside it.' },
    { value: 'reported', text: 'Its results are shown', hint: 'Leave it out for warm-ups and permissions.' },
    ...(choice
      ? [{ value: 'always' as const, text: '“I don’t know” and “I don’t want to say” are offered' }]
      : []),
    ...(question.kind === 'date'
      ? [
          {
            value: 'day' as const,
            text: 'The day is asked for, too',
            hint: 'Only the months above are kept.',
          },
        ]
      : []),
  ]
  return (
    <StaffChoice
      name={`${at}.sensitive`}
      legend="What holds of it"
      kind="many"
      options={options}
      chosen={marksOf(question)}
      problem={problem}
      onChosen={(marks) => change(mark(question, marks))}
    />
  )
}

function marksOf(question: Question): Mark[] {
  const choice = isChoice(question) ? question : undefined
  return [
    ...(question.sensitive ? ['sensitive' as const] : []),
    ...(question.reported ? ['reported' as const] : []),
    ...(choice && choice.always !== false ? ['always' as const] : []),
    ...(choice?.day ? ['day' as const] : []),
  ]
}

function mark(question: Question, marks: Mark[]): Question {
  const { sensitive: _, ...rest } = question
  const marked = {
    reported: marks.includes('reported'),
    ...(marks.includes('sensitive') ? { sensitive: true as const } : {}),
  }
  if (!isChoice(rest)) return { ...rest, ...marked }
  const { always: __, day: ___, ...plain } = rest
  return {
    ...plain,
    ...marked,
    ...(marks.includes('always') ? {} : { always: false as const }),
    ...(marks.includes('day') ? { day: true as const } : {}),
  }
}
