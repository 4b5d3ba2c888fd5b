import { core } from '#shared/library/core.ts'
import { leaveWords } from '#shared/survey/edit/leave-words.ts'
import { isChoice } from '#shared/survey/options-of.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import type { FieldsProps } from './fields-props.ts'

type GoodEnd = NonNullable<ChoiceQuestion['goodEnd']>
const ends: { value: GoodEnd; text: string }[] = [
  { value: 'high', text: 'The last answer is the best' },
  { value: 'low', text: 'The first answer is the best' },
  { value: 'none', text: 'No end is better' },
]

/** What a results page makes of it. */
export function ResultsFields({ at, editing: { problem }, question, change }: FieldsProps) {
  if (question.kind === 'statement') return null
  return (
    <>
      <StaffField
        name={`${at}.label`}
        label="A short name for results pages"
        value={question.label ?? ''}
        problem={problem}
        onValue={(label) =>
          change(label === '' ? leaveWords(question, 'label') : { ...question, label }, `${at}.label`)
        }
      />
      <StaffField
        name={`${at}.measures`}
        label="What does it measure?"
        hint="For you and the next lead. The question bank looks for it."
        value={question.measures ?? ''}
        problem={problem}
        onValue={(measures) =>
          change(
            measures === '' ? leaveWords(question, 'measures') : { ...question, measures },
            `${at}.measures`,
          )
        }
      />
      {isChoice(question) ? (
        <>
          <StaffSelect
            name={`${at}.goodEnd`}
            label="Which end is the good one?"
            options={ends}
            chosen={question.goodEnd ?? 'high'}
            problem={problem}
            onChosen={(goodEnd) => change({ ...question, goodEnd })}
          />
          <StaffSelect
            name={`${at}.core`}
            label="Stands beside other surveys, over time"
            options={[
              { value: '', text: 'No' },
              ...core.map(({ id, title }) => ({ value: id, text: title })),
            ]}
            chosen={question.core ?? ''}
            problem={problem}
            onChosen={(chosen) => {
              const { core: _, ...rest } = question
              change(chosen === '' ? rest : { ...rest, core: chosen })
            }}
          />
        </>
      ) : null}
    </>
  )
}
