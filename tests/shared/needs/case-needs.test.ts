import { expect, test } from 'vitest'
import { seeAudit } from '#shared/case-audits/see-audit.ts'
import { needsMe } from '#shared/needs/needs-me.ts'
import type { Role } from '#shared/settings/role.ts'
import { aReview } from '../../support/a-review.ts'
import { quietFacts } from '../../support/quiet-facts.ts'
import { anAudit, aPart, north, riverside } from '../case-audits/a-case-audit.ts'

const today = '2026-12-12'

test('an agency is told of its own grades only, whoever runs the audit of all, and of the model once grades are due', () => {
  const parts = [aPart(north, { heard: 'good' })]
  const needs = (role: Role, agencies: string[], day = today) => {
    const seen = seeAudit({ roles: [role], agencies }, anAudit(), parts)
    return needsMe([role], { ...quietFacts, today: day, audits: seen ? [seen] : [] })
  }
  expect(needs('agency', [north])).toEqual([])
  expect(needs('agency', [riverside])).toMatchObject([{ is: 'grades-missing', count: 1, late: true }])
  expect(needs('agency', [riverside], '2026-12-11')).toMatchObject([{ late: false }])
  expect(needs('business-manager', [])).toMatchObject([
    { is: 'grades-missing', count: 1 },
    { is: 'model-review-missing' },
  ])
  expect(needs('business-manager', [], '2026-12-10').map(({ is }) => is)).toEqual(['grades-missing'])
  expect(needs('board', [])).toEqual([])
})

test('what is late in a review is told to those who run it and the board; what is due soon to those who run it', () => {
  const reviews = [aReview({ knownOn: '2026-11-27' })] // The panel by 4 December, the rapid review by 18 December.
  const found = (role: Role, more: Parameters<typeof aReview>[0] = {}) =>
    needsMe([role], { ...quietFacts, today, reviews: reviews.map((it) => ({ ...it, ...more })) }).map(
      ({ is }) => is,
    )
  expect(found('business-manager')).toEqual(['milestones-late', 'milestones-due'])
  expect(found('safeguarding-lead')).toEqual(['milestones-late', 'milestones-due'])
  expect(found('board')).toEqual(['milestones-late'])
  expect(found('business-manager', { closed: { by: 'Nat', on: today } })).toEqual([])
})
