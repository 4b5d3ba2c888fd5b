import type { ChoiceQuestion } from '#shared/survey/question.ts'

/** The fields in which a question is answered that is typed or put in order. */
export function partsOf({ kind, day, options }: ChoiceQuestion): string[] {
  if (kind === 'number') return ['number']
  if (kind === 'date') return day ? ['day', 'month', 'year'] : ['month', 'year']
  return options.map(({ id }) => id)
}
