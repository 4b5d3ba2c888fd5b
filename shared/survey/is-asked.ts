import type { Answers, Texts } from '../response/answers.ts'
import type { ShowIf } from './question.ts'

/**
 * Is a question asked, given what was answered and typed before it? The one evaluator of `showIf`:
 * the page, the server and the release all call it.
 */
export function isAsked(showIf: ShowIf | undefined, answers: Answers, texts: Texts): boolean {
  if (!showIf) return true
  if ('typed' in showIf) return showIf.typed.some((id) => (texts[id] ?? '').trim() !== '')
  const given = answers[showIf.question]
  if (given === undefined) return false
  return showIf.any.some((option) => (Array.isArray(given) ? given.includes(option) : given === option))
}
