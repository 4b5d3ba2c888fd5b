import { alwaysOptions } from '#shared/survey/options-of.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import type { Words } from '#shared/words/en.ts'

/** An answer in the words that were picked. Nothing when the question was skipped. */
export function sayAnswer(
  question: ChoiceQuestion,
  given: string | string[] | undefined,
  words: Words,
): string | undefined {
  const always = alwaysOptions.map((id) => ({ id, text: words.question.always[id] }))
  const picked = [given ?? []].flat()
  const texts = [...question.options, ...(question.na ?? []), ...always]
    .filter(({ id }) => picked.includes(id))
    .map(({ text }) => text)
  return texts.length > 0 ? texts.join(', ') : undefined
}
