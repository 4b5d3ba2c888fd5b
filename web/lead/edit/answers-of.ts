import { alwaysOptions } from '#shared/survey/options-of.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import type { Voice } from '#shared/survey/voice.ts'
import { wordsFor } from '#shared/words/words-for.ts'

/** Every answer to a question in the words that people pick. */
export function answersOf({ options, na = [], always }: ChoiceQuestion, voice: Voice) {
  const own = [...options, ...na].map(({ id, text }) => ({ value: id, text: text || 'No words yet' }))
  const said = wordsFor('en', voice).question.always
  return always === false ? own : [...own, ...alwaysOptions.map((id) => ({ value: id, text: said[id] }))]
}
