import type { Definition, Point } from './indicator.ts'

/** A figure as somebody outside the executive group sees it: a small number of children is not there. */
export type SeenPoint = Omit<Point, 'num'> & { num?: number }

const smallest = 5

/**
 * Under five, nought too, or under five left over; and their denominators with them: a share gives the number away.
 */
export function holdBackSmall(
  { fewChildren }: Pick<Definition, 'fewChildren'>,
  points: readonly Point[],
): SeenPoint[] {
  if (!fewChildren) return [...points]
  return points.map((point): SeenPoint => {
    const left = point.den === undefined ? smallest : point.den - point.num
    if (point.num >= smallest && left >= smallest) return point
    const { num, den, note, ...seen } = point
    return seen
  })
}
