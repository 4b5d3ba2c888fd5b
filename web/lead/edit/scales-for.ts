import * as scales from '#shared/library/scales.ts'
import type { ChoiceQuestion, Option } from '#shared/survey/question.ts'

const all = Object.values(scales).map((options) => ({
  text: options.map(({ text }) => text).join(' · '),
  options,
}))

/** The scales that a kind of question can take its answers from. */
export function scalesFor(kind: ChoiceQuestion['kind']): { text: string; options: Option[] }[] {
  if (kind === 'faces' || kind === 'check')
    return all.filter(({ options }) => [3, 5].includes(options.length))
  return kind === 'scale' || kind === 'one' ? all : []
}
