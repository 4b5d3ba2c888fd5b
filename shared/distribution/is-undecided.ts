import type { Distribution } from './distribution.ts'

/** Its round waits until a lead has said whether its many answers count. */
export const isUndecided = ({ flooded, excluded }: Pick<Distribution, 'flooded' | 'excluded'>): boolean =>
  flooded !== undefined && excluded === undefined
