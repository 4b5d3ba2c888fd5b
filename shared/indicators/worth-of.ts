import type { Definition, Point } from './indicator.ts'

const per: Readonly<Record<Definition['unit'], number>> = { count: 1, percent: 100, rate: 10_000 }

/** What a figure is worth in its unit: a count, of a hundred, or of ten thousand. */
export const worthOf = ({ num, den }: Pick<Point, 'num' | 'den'>, unit: Definition['unit']): number =>
  unit === 'count' ? num : (per[unit] * num) / (den ?? 1)
