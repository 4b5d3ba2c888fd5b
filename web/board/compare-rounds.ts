import type { RoundPoint } from '#web/ui/chart-rounds.tsx'

/** Of the two newest rounds with a share: whether one range lies wholly above the other. */
export interface Compared {
  newest: string
  before: string
  is: 'higher' | 'lower' | 'unclear'
}

export function compareRounds(points: RoundPoint[]): Compared | undefined {
  const shares = points.flatMap(({ title, measure }) =>
    measure.is === 'share' ? [{ title, low: measure.low, high: measure.high }] : [],
  )
  const [newest, before] = [shares.at(-1), shares.at(-2)]
  if (!newest || !before) return undefined
  const is = newest.low > before.high ? 'higher' : newest.high < before.low ? 'lower' : 'unclear'
  return { newest: newest.title, before: before.title, is }
}

const sentences = {
  higher: (newest: string, before: string) => `More in ${newest} than in ${before}.`,
  lower: (newest: string, before: string) => `Fewer in ${newest} than in ${before}.`,
  unclear: (newest: string, before: string) =>
    `More or fewer in ${newest} than in ${before}: we cannot say, because the ranges overlap.`,
}

export const sayCompared = ({ newest, before, is }: Compared): string => sentences[is](newest, before)
