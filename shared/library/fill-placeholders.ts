import { rewordSurvey } from '../survey/reword-survey.ts'
import type { Survey } from '../survey/survey.ts'

/**
 * Puts words where a template has `{helper}`, `{course}` and the like. What has no words yet stays as it
 * is, and `checkSurvey` finds it. The words are a lead’s, never those of a person who answers.
 */
export function fillPlaceholders(template: Survey, values: Readonly<Record<string, string>>): Survey {
  const words = new Map(Object.entries(values).map(([name, value]) => [`{${name}}`, value.trim()]))
  const fill = (text: string) => text.replaceAll(/\{[a-z0-9]+\}/g, (name) => words.get(name) || name)
  return rewordSurvey(template, ({ text, easy }) => ({
    text: fill(text),
    ...(easy === undefined ? {} : { easy: fill(easy) }),
  }))
}
