import { isAsked } from '../survey/is-asked.ts'
import { exclusiveIds, isChoice } from '../survey/options-of.ts'
import type { Asked } from '../survey/survey.ts'
import type { Answers, Texts } from './answers.ts'

/**
 * Leaves only what was asked on the path the person took, in the survey's order, so that a change of
 * mind takes the answers behind it along. An exclusive choice clears the others.
 */
export function keepAsked(survey: Asked, answers: Answers, texts: Texts): { answers: Answers; texts: Texts } {
  const kept: Answers = {}
  const words: Texts = {}
  for (const question of survey.questions) {
    if (!isAsked(question.showIf, kept, words)) continue
    const text = texts[question.id]?.trim()
    if (question.kind === 'text' && text) words[question.id] = text
    const given = answers[question.id]
    if (isChoice(question) && given !== undefined && given.length > 0)
      kept[question.id] = Array.isArray(given) ? clearOthers(given, exclusiveIds(question)) : given
  }
  return { answers: kept, texts: words }
}

function clearOthers(given: string[], exclusive: string[]): string[] {
  const alone = given.find((id) => exclusive.includes(id))
  return alone ? [alone] : given
}
