import { findDecisions } from './find-decisions.ts'
import { findFlags } from './find-flags.ts'
import { findOverdue } from './find-overdue.ts'
import { findUnsent } from './find-unsent.ts'
import type { Line, YearFacts } from './year-facts.ts'

export interface Workspace {
  flags: Line[]
  waiting: Line[]
  decided: Line[]
  overdue: Line[]
  unsent: Line[]
}

/** What an executive meeting goes through, from what the pages of the year load anyway. */
export const composeWorkspace = (facts: YearFacts): Workspace => ({
  flags: findFlags(facts),
  ...findDecisions(facts),
  overdue: findOverdue(facts),
  unsent: findUnsent(facts),
})
