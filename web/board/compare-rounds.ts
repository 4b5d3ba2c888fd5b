import type { RoundPoint } from '#web/ui/chart-rounds.tsx'

/** Of the two newest rounds with a share: whether one range lies wholly above the other. */
export interface Compared {
  before: string
  is: 'higher' | 'lower' | 'unclear'
}

export function compareRounds(points: RoundPoint[]): Compared | undefined {
  const shares = points.flatMap(({ title, measure }) =>
    measure.is === 'share' ? [{ title, low: measure.low, high: measure.high }] : [],
  )
  const [newest, before] = [shares.at(-1), shares.at(-2)]
  // Only when the newest round of all has a share: an older step is no news.
  if (!newest || !before || points.at(-1)?.measure.is !== 'share') return undefined
  const is = newest.low > before.high ? 'higher' : newest.high < before.low ? 'lower' : 'unclear'
  return { before: before.title, is }
}

const sentences = {
  higher: (before: string) => `More than in ${before}.`,
  lower: (before: string) => `Fewer than in ${before}.`,
  unclear: (before: string) => `More or fewer than in ${before}: we cannot say, because the ranges overlap.`,
}

export const sayCompared = ({ before, is }: Compared): string => sentences[is](before)
