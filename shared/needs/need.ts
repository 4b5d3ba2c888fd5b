import type { SectionName } from '../settings/settings.ts'

/** A round, as far as a line about it needs to know. */
export interface NamedRound {
  wave: string
  title: string
}

/** One thing that waits for somebody. Counts are of work, never of answers. */
export type Need =
  | { is: 'set-up-missing'; count: number; section: SectionName; say: string }
  | { is: 'help-unchecked'; say: string }
  | { is: 'round-closes'; round: NamedRound; closes: string }
  | { is: 'round-uncounted'; round: NamedRound }
  | { is: 'flood-undecided'; round: NamedRound }
  | { is: 'round-without-hand-outs'; round: NamedRound }
  | { is: 'hand-outs-without-links'; round: NamedRound; count: number }
  | { is: 'results-new'; round: NamedRound; on: string }
  | { is: 'words-new'; round: NamedRound; on: string }
  | { is: 'drafts-waiting'; count: number }
  | { is: 'lessons-new'; count: number }
  | { is: 'lessons-unanswered'; count: number }
  | { is: 'answers-to-agree'; count: number }
  | { is: 'answer-due'; round: NamedRound; on: string; late: boolean }
  | { is: 'lessons-to-review'; count: number }
  | { is: 'actions-late'; count: number }
  | { is: 'actions-untested'; count: number }
  | { is: 'report-due'; year: string; begun: boolean }
  | { is: 'reports-to-approve'; count: number; year: string }
  | { is: 'figures-late'; count: number }
  | { is: 'parts-late'; count: number }
  | { is: 'indicators-at-risk'; count: number }
  | { is: 'grades-missing'; audit: string; count: number; on: string; late: boolean }
  | { is: 'model-review-missing'; audit: string; year: string }
  | { is: 'milestones-late'; count: number }
  | { is: 'milestones-due'; count: number; on: string }
  | { is: 'framework-to-review'; on: string; late: boolean }
  | { is: 'framework-to-adopt' }
  | { is: 'return-due'; cycle: string; agency: string; on: string; late: boolean }
  | { is: 'return-sent-back'; cycle: string; agency: string; why: string }
  | { is: 'returns-late'; cycle: string; count: number }
  | { is: 'returns-to-moderate'; cycle: string; count: number }
  | { is: 'audit-to-begin'; on: string; late: boolean }
  | { is: 'keys-overdue'; round: NamedRound }
  | { is: 'keys-going'; round: NamedRound; on: string }
  | { is: 'keys-gone'; round: NamedRound; on: string }
  | { is: 'people-to-review'; count: number }
  | { is: 'everybody-to-ask'; round: NamedRound; count: number }
  | { is: 'comments-unopened'; count: number }
  | { is: 'comments-urgent'; count: number }
  | { is: 'comments-late'; count: number }
  | { is: 'comments-waiting'; count: number }
  | { is: 'words-to-hand-on'; round: NamedRound }
  | { is: 'hold-to-review'; title: string; review: string; late: boolean }

/** What must not wait: it stands first. */
export const isLate = (need: Need): boolean =>
  need.is === 'help-unchecked' ||
  need.is === 'round-uncounted' ||
  need.is === 'flood-undecided' ||
  need.is === 'keys-overdue' ||
  need.is === 'comments-unopened' ||
  need.is === 'comments-urgent' ||
  need.is === 'comments-late' ||
  need.is === 'actions-late' ||
  need.is === 'milestones-late' ||
  (need.is === 'grades-missing' && need.late) ||
  need.is === 'figures-late' ||
  need.is === 'parts-late' ||
  need.is === 'returns-late' ||
  ((need.is === 'hold-to-review' ||
    need.is === 'answer-due' ||
    need.is === 'framework-to-review' ||
    need.is === 'return-due' ||
    need.is === 'audit-to-begin') &&
    need.late)
