import { alwaysOptions, exclusiveIds } from '#shared/survey/options-of.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import type { Words } from '#shared/words/en.ts'
import { answerField } from './field-names.ts'

/** A question’s answers, a row each: those of the scale, those outside it, and the two that are always there. */
export function ChoiceRows({ question, words }: { question: ChoiceQuestion; words: Words }) {
  const many = question.kind === 'many'
  const alone = many ? exclusiveIds(question) : []
  const row = (id: string, text: string) => (
    <label>
      <input
        type={many ? 'checkbox' : 'radio'}
        name={answerField(question.id)}
        value={id}
        data-alone={alone.includes(id) || undefined}
      />
      {text}
    </label>
  )
  return (
    <>
      {[...question.options, ...(question.na ?? [])].map(({ id, text }) => row(id, text))}
      {question.always !== false && alwaysOptions.map((id) => row(id, words.question.always[id]))}
    </>
  )
}
