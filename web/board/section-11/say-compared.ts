import type { Compared } from '#shared/section-11/compare-scores.ts'

const words: Readonly<Record<Compared, string>> = {
  better: 'Better than before',
  same: 'The same as before',
  worse: 'Worse than before',
  new: 'New this time',
}

export const sayCompared = (compared: Compared): string => words[compared]
