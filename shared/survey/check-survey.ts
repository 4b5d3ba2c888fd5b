import { bytesPerCharacter, longestIn } from '../response/answers.ts'
import { answersSize, commentsSizes, largestAnswers } from '../response/envelope.ts'
import { checkKinds } from './check-kinds.ts'
import { checkTranslations } from './check-translations.ts'
import { isChoice, optionIds } from './options-of.ts'
import type { Survey } from './survey.ts'

/** What stands in the way of publishing, in words for the person who wrote the survey. Empty when nothing does. */
export function checkSurvey(survey: Survey): string[] {
  const seen = new Map<string, string[]>()
  const wrong: string[] = []
  for (const question of survey.questions) {
    if (seen.has(question.id)) wrong.push(`Two questions are both called “${question.id}”.`)
    const needs = question.showIf
    if (needs && 'typed' in needs && needs.typed.some((id) => !seen.has(id)))
      wrong.push(`“${question.id}” waits for a question that does not come before it.`)
    if (needs && 'question' in needs && needs.any.some((id) => !seen.get(needs.question)?.includes(id)))
      wrong.push(`“${question.id}” waits for an answer that cannot be given before it.`)
    const ids = isChoice(question) ? optionIds(question) : []
    if (new Set(ids).size < ids.length) wrong.push(`“${question.id}” has two answers with the same name.`)
    seen.set(question.id, ids)
  }
  if (!seen.has(survey.anchor.before)) wrong.push('The anchor stands before a question that is not there.')
  return [
    ...wrong,
    ...checkKinds(survey),
    ...checkPairs(survey),
    ...checkSources(survey),
    ...checkPlaceholders(survey),
    ...checkSizes(survey),
    ...checkTranslations(survey),
  ]
}

const checkSources = ({ questions }: Survey): string[] =>
  questions
    .filter(({ source }) => source?.mayUse === false)
    .map(({ id }) => `“${id}” is not ours to use. Take it out, or ask its owner first.`)

/** What the longest answers need must fit into the envelopes, or somebody's words could not be sent. */
function checkSizes(survey: Survey): string[] {
  const boxes = survey.questions.filter((question) => question.kind === 'text')
  const longest = boxes.reduce((sum, box) => sum + longestIn(box, survey.questions) * bytesPerCharacter, 0)
  const pictures = survey.questions.reduce((sum, { picture }) => sum + (picture?.webp.length ?? 0), 0)
  return [
    ...(longest > commentsSizes[2] - commentsFrame
      ? [`There are ${boxes.length} boxes to write in. That is more than can be sent at once.`]
      : []),
    ...(pictures > largestPictures ? ['The pictures are too large. Together they may have 36 kB.'] : []),
    ...(answersSize(survey) > largestAnswers
      ? ['The survey has too many questions and answers to send at once.']
      : []),
  ]
}

const largestPictures = 48_000 // characters of base64
const commentsFrame = 960 // bytes: ids of the boxes, names of the fields, what JSON adds

function checkPlaceholders(survey: Survey): string[] {
  const left = wordsIn(survey).flatMap((words) => words.match(/\{[^{}]*\}/g) ?? [])
  return [...new Set(left)].map((place) => `Some words still say “${place}”. Put your own words there.`)
}

const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

function checkPairs(survey: Survey): string[] {
  const wrong: string[] = []
  const choices = survey.questions.filter(isChoice)
  // Side by side, the second answer is made to fit the first.
  const lastThen = choices.findLastIndex(({ when }) => when === 'then')
  if (choices.slice(0, Math.max(0, lastThen)).some(({ when }) => when === 'now'))
    wrong.push('Ask all questions about then before the first about now.')
  for (const pair of new Set(choices.flatMap((question) => question.pair ?? []))) {
    const [then, now, ...more] = choices.filter((question) => question.pair === pair)
    const sameOptions = then?.options.map((o) => o.id).join() === now?.options.map((o) => o.id).join()
    if (!then || !now || more.length > 0 || then.when !== 'then' || now.when !== 'now' || !sameOptions)
      wrong.push(
        `The pair “${pair}” needs one question about then and, after it, one about now, with the same answers.`,
      )
  }
  return wrong
}
