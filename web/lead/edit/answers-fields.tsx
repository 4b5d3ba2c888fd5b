import type { ChoiceQuestion, Option } from '#shared/survey/question.ts'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { AnswerRow } from './answer-row.tsx'
import type { FieldsProps } from './fields-props.ts'
import { namedRows } from './named-rows.ts'
import { scalesFor } from './scales-for.ts'

/** The planned answers of a question, those that stand apart from them, and what its kind needs besides. */
export function AnswersFields({ at, editing: { problem }, question, change }: FieldsProps<ChoiceQuestion>) {
  const { options, na = [], kind } = question
  const scales = scalesFor(kind)
  const put = (next: readonly Option[]): void =>
    change({ ...question, options: namedRows(next, 'a', na) }, typingIn(`${at}.options`, options, next))
  const putApart = (next: readonly Option[]): void => {
    const { na: _, ...rest } = question
    const apart = next.length === 0 ? {} : { na: namedRows(next, 'n', options) }
    change({ ...rest, ...apart }, typingIn(`${at}.na`, na, next))
  }
  return (
    <>
      {scales.length > 0 ? (
        <StaffSelect
          name={`${at}.scale`}
          label="Take the answers from a scale of ours"
          options={[
            { value: '', text: 'No, write them' },
            ...scales.map(({ text }) => ({ value: text, text })),
          ]}
          chosen=""
          problem={problem}
          onChosen={(text) => put(scales.find((scale) => scale.text === text)?.options ?? options)}
        />
      ) : null}
      <StaffRows
        name={`${at}.options`}
        legend={kind === 'number' || kind === 'date' ? 'What is kept of it' : 'Answers'}
        one="Answer"
        ordered
        rows={options}
        empty={{ id: '', text: '' }}
        problem={problem}
        onRows={put}
      >
        {(option, place, onOption) => (
          <AnswerRow kind={kind} at={place} option={option} problem={problem} onOption={onOption} />
        )}
      </StaffRows>
      {kind === 'rank' ? (
        <StaffSelect
          name={`${at}.top`}
          label="How many of the first places count?"
          options={(['1', '2', '3'] as const).map((value) => ({ value, text: value }))}
          chosen={question.top === 3 ? '3' : question.top === 2 ? '2' : '1'}
          problem={problem}
          onChosen={(top) => change({ ...question, top: Number(top) })}
        />
      ) : (
        <StaffRows
          name={`${at}.na`}
          legend="Answers that stand apart, such as “We did not live together”"
          one="Answer apart"
          rows={na}
          empty={{ id: '', text: '' }}
          problem={problem}
          onRows={putApart}
        >
          {(option, place, onOption) => (
            <AnswerRow kind="one" at={place} option={option} problem={problem} onOption={onOption} />
          )}
        </StaffRows>
      )}
      {kind === 'check' ? (
        <StaffSelect
          name={`${at}.expected`}
          label="Which answer shows that it was understood?"
          options={[{ value: '', text: 'None' }, ...options.map(({ id, text }) => ({ value: id, text }))]}
          chosen={question.expected ?? ''}
          problem={problem}
          onChosen={(expected) => {
            const { expected: _, ...rest } = question
            change(expected === '' ? rest : { ...rest, expected })
          }}
        />
      ) : null}
    </>
  )
}

/** The same answers in the same order: only their words change, letter by letter. */
const typingIn = (field: string, before: readonly Option[], next: readonly Option[]): string | undefined =>
  before.map(({ id }) => id).join() === next.map(({ id }) => id).join() ? field : undefined
