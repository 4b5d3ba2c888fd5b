import type { CaseReview } from '../case-reviews/case-review.ts'
import { gatherAll } from './gather-all.ts'
import type { Gathered, Item } from './report.ts'
import { isOfYear } from './report-year.ts'
import type { Asked, Sources } from './sources.ts'

/** How many case reviews were closed in the year, and no word about any of them: each is about one child. */
export function gatherReviews({ reviews }: Sources, { year }: Asked): Gathered {
  const closed = reviews.filter((it) => isOfYear(it.closed?.on, year))
  const open = reviews.filter((it) => !it.closed).length
  const untested = closed.filter((it) => it.closed?.reason).length
  return gatherAll(
    [
      ...told('guidance', 'Reviews that the guidance asks for', closed.filter(isSerious)),
      ...told(
        'local',
        'Reviews to learn from what the guidance does not ask for',
        closed.filter((it) => !isSerious(it)),
      ),
    ],
    [
      ...(closed.length === 0 ? [{ id: 'no-review', says: 'No case review was closed this year.' }] : []),
      ...(open > 0 ? [{ id: 'open-reviews', says: `${sayReviews(open, 'is')} not closed yet.` }] : []),
      ...(untested > 0
        ? [
            {
              id: 'untested-reviews',
              says: `${sayReviews(untested, 'was')} closed without a test of what it changed.`,
            },
          ]
        : []),
    ],
  )
}

const isSerious = ({ decision }: CaseReview): boolean => decision?.level === 'serious'

const told = (level: string, title: string, all: readonly CaseReview[]): Item[] =>
  all.length === 0
    ? []
    : [{ ref: `reviews:${level}`, title, says: [`${sayReviews(all.length, 'was')} closed this year.`] }]

const many = { is: 'are', was: 'were' } as const

const sayReviews = (count: number, is: 'is' | 'was'): string =>
  count === 1 ? `1 review ${is}` : `${count} reviews ${many[is]}`
