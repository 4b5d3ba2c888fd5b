import type * as z from 'zod'
import type { Point } from '#shared/indicators/indicator.ts'
import type { listIndicators } from '#shared/indicators/indicator-endpoints.ts'

export type SeenIndicator = z.output<typeof listIndicators.ok.body>['indicators'][number]
export type CameIn = z.output<typeof listIndicators.ok.body>['figures'][number]

/** What is counted, as far as this person sees it. */
export interface Seen {
  definition: SeenIndicator['definition']
  points: readonly SeenIndicator['points'][number][]
}

/** The figures that this person sees as numbers. With one held back in between, a row of them is not whole. */
export const countedOf = ({ points }: Pick<Seen, 'points'>): Point[] =>
  points.flatMap((point) => (point.num === undefined ? [] : [{ ...point, num: point.num }]))

export const holdsBack = ({ points }: Pick<Seen, 'points'>): boolean =>
  points.some(({ num }) => num === undefined)
