import type { Count, PairFigures } from '#shared/results/release.ts'

/** Where the two axes of a change chart stand, in hundredths of each drawing, and how wide one person is. */
export interface ChangeScale {
  axis: number
  unit: number
}

/** Room for the words at the end of a bar, in hundredths of the worse-and-better drawing. */
const words = 26

/** How many times the drawing of “the same” goes into that of worse and better. */
export const sameShare = 2

/** One scale for every bar of a chart, so that a length means the same in each row. */
export function changeScale(pairs: PairFigures[]): ChangeScale {
  const longest = (side: 'better' | 'same' | 'worse'): number =>
    Math.max(0, ...pairs.map(({ change }) => drawn(change[side])))
  const [better, same, worse] = [longest('better'), longest('same'), longest('worse')]
  const room = [100 - 2 * words, 100 / sameShare - words]
  const unit = Math.min((room[0] ?? 0) / Math.max(1, better + worse), (room[1] ?? 0) / Math.max(1, same))
  return { axis: words + worse * unit, unit }
}

const drawn = (count: Count): number => (count.about === undefined ? 0 : count.high)
