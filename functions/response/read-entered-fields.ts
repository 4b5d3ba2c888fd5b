import type { Answers } from '#shared/response/answers.ts'
import { type Entered, readEntered, slip } from '#shared/response/read-entered.ts'
import { isEntered } from '#shared/survey/is-entered.ts'
import { alwaysOptions } from '#shared/survey/options-of.ts'
import type { Asked } from '#shared/survey/survey.ts'
import type { Fields } from './read-form.ts'

/** Numbers, dates and orders of a form as planned answers, those that have to be put right, and the fields as they came. */
export function readEnteredFields(survey: Asked, fields: Fields) {
  const planned: Answers = {}
  const slips: Record<string, Entered> = {}
  const typed: Record<string, string> = {}
  for (const question of survey.questions.filter(isEntered)) {
    // Somebody who ticks “I don’t want to say”, too, is asked nothing more, and what was entered goes no further.
    const picked = [fields[`a.${question.id}`] ?? []].flat()
    if (picked.some((id) => alwaysOptions.some((always) => always === id))) continue
    const start = `e.${question.id}.`
    const entered: Entered = {}
    for (const [name, value] of Object.entries(fields))
      if (name.startsWith(start) && typeof value === 'string') {
        entered[name.slice(start.length)] = value
        typed[name] = value
      }
    const given = readEntered(question, entered)
    if (given === slip) slips[question.id] = entered
    else if (given !== undefined) planned[question.id] = given
  }
  return { planned, slips, typed }
}
