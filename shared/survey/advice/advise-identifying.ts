import { isChoice } from '../options-of.ts'
import type { Question } from '../question.ts'
import { eachQuestion } from './each-question.ts'

const whoOrWhere =
  /\b(?:your (?:full |first |last |own )?name|name of|called|date of birth|birthday|address|postcode|post code|phone number|e-?mail|street|village|which school|what school|name your|nhs number|case number)\b/i
const smallPlaces = /\b(?:street|road|close|lane|avenue|village|school|academy|estate|ward|surgery)\b/i

/** What would tell who answers: everybody is promised that nobody can know. */
export const adviseIdentifying = eachQuestion((question) => {
  if (question.kind === 'statement') return undefined
  if (whoOrWhere.test(question.text))
    return 'This asks who somebody is, or where to find them. Families are promised that nobody can tell. Leave it out.'
  if (asksSmallPlace(question))
    return 'These answers are small places. With everything else, a few people would be known by them. Use three large areas at most.'
  return undefined
})

const asksSmallPlace = (question: Question): boolean =>
  isChoice(question) && question.options.filter(({ text }) => smallPlaces.test(text)).length > 1
