import { isChoice } from '../options-of.ts'
import type { Question } from '../question.ts'
import { eachQuestion } from './each-question.ts'

const harm =
  /\b(?:hurt|hurts|hurting|hit|hits|hitting|afraid|scared|frightened|unsafe|safe|abuse[ds]?|abusive|violen\w+|threaten\w*|touch(?:ed|es|ing)?|self-?harm\w*|suicid\w+|kill\w*|die|drugs?|alcohol|drunk|bull(?:y|ied|ies|ying)|hungry|alone at night|run away|ran away)\b/i

/** What may bring back something bad needs the words about help beside it, and nobody reads a tick one by one. */
export const adviseHarm = eachQuestion(
  (question, { voice }) =>
    voice !== 'staff' &&
    question.kind !== 'statement' &&
    !question.sensitive &&
    wordsOf(question).some((text) => harm.test(text))
      ? 'This may bring back something bad. Mark it as sensitive: then the words about help stand beside it.'
      : undefined,
  'sensitive',
)

const wordsOf = (question: Question): string[] => [
  question.text,
  ...(isChoice(question) ? question.options.map(({ text }) => text) : []),
]
