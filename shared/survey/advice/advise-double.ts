import { sentences } from '../../words/reading-age.ts'
import { eachQuestion } from './each-question.ts'

// “Friends and family” is one thing; two verbs, or two words for how something was, are two questions.
const twoThings = /\b(?:and|as well as)\b.*\?|\w\/\w/i
const oneThing =
  /\b(?:family|friend|mum|dad|grown-up|parent|carer|child|children|brother|sister|more|once|then|now|before|after|back|again)s? and /i

/** Two questions in one: whoever would say yes to one and no to the other has no answer. A box to write in takes both. */
export const adviseDouble = eachQuestion(({ kind, text }) =>
  kind !== 'statement' &&
  kind !== 'text' &&
  sentences(text).some((sentence) => twoThings.test(sentence) && !oneThing.test(sentence))
    ? 'This may ask two things at once. If somebody could say yes to one and no to the other, make two questions of it.'
    : undefined,
)
