import type { Problem } from '#shared/api/problem.ts'
import type { ChoiceQuestion, Option } from '#shared/survey/question.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { EdgeField } from './edge-field.tsx'

interface Props {
  kind: ChoiceQuestion['kind']
  at: string
  option: Option
  problem: Problem | undefined
  onOption: (option: Option) => void
}

/** One answer: its words, its easy words, and what its kind of question needs. */
export function AnswerRow({ kind, at, option, problem, onOption }: Props) {
  const { easy, exclusive, ...rest } = option
  const typed = kind === 'number' || kind === 'date'
  return (
    <>
      <StaffField
        name={`${at}.text`}
        label="Words"
        value={option.text}
        problem={problem}
        onValue={(text) => onOption({ ...option, text })}
      />
      {typed ? (
        (['from', 'to'] as const).map((end) => (
          <EdgeField
            key={`${option.id}-${end}`}
            kind={kind}
            end={end}
            name={`${at}.${end}`}
            option={option}
            problem={problem}
            onOption={onOption}
          />
        ))
      ) : (
        <StaffField
          name={`${at}.easy`}
          label="In easy read, if other"
          value={easy ?? ''}
          problem={problem}
          onValue={(words) =>
            onOption({
              ...rest,
              ...(exclusive ? { exclusive } : {}),
              ...(words === '' ? {} : { easy: words }),
            })
          }
        />
      )}
      {kind === 'many' ? (
        <StaffChoice
          name={`${at}.exclusive`}
          legend="Together with others"
          kind="many"
          options={[{ value: 'alone', text: 'Picking it clears the others' }]}
          chosen={exclusive ? ['alone'] : []}
          problem={problem}
          onChosen={([alone]) =>
            onOption({
              ...rest,
              ...(easy === undefined ? {} : { easy }),
              ...(alone ? { exclusive: true } : {}),
            })
          }
        />
      ) : null}
    </>
  )
}
