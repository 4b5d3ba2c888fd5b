import type * as z from 'zod'
import type { CaseReview } from '#shared/case-reviews/case-review.ts'
import type { DataSetStanding } from '#shared/data-sets/data-set-endpoints.ts'
import type { Definition, Point } from '#shared/indicators/indicator.ts'
import type { Action } from '#shared/learning/action.ts'
import type { Lesson } from '#shared/learning/lesson.ts'
import type { LearningRecord } from '#shared/learning/record.ts'
import type { listReplies } from '#shared/learning/reply-endpoints.ts'
import type { CycleView } from '#shared/section-11/section-11-endpoints.ts'
import type { Settings } from '#shared/settings/settings.ts'

/** What the pages load anyway, as far as a meeting goes through it. Nothing of what anybody answered or wrote is here. */
export interface YearFacts {
  /** In London, yyyy-mm-dd. */
  today: string
  lessons: readonly Lesson[]
  replies: z.output<typeof listReplies.ok.body>['rounds']
  actions: readonly Action[]
  /** For the executive group, from whom no small number is held back. */
  indicators: readonly { indicator: string; definition: Definition; points: readonly Point[] }[]
  dataSets: readonly DataSetStanding[]
  /** Audits of all agencies, the newest first. */
  cycles: readonly CycleView[]
  /** Case reviews, for those who read them. */
  reviews: readonly CaseReview[]
  records: readonly LearningRecord[]
  settings: Pick<Settings, 'priorities' | 'agencies'>
  /** How many sets of comments must be dealt with today, for those whose list it is. */
  worries?: number | undefined
}

/** One thing, and the page where it is done. */
export interface Line {
  to: string
  text: string
  says: string
}
