import type { Distribution } from './distribution.ts'

/** How many came back so far, for those who hand out. */
export const sayShownCount = ({ shownCount = 0 }: Pick<Distribution, 'shownCount'>): string =>
  shownCount === 0 ? 'fewer than 10 so far' : `${shownCount.toLocaleString('en-GB')} or more so far`
