// Audits, reviews and duties: of work about children and of agencies, a report tells what it came to, and of no single one.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { CaseAudit, Grade } from '#shared/case-audits/case-audit.ts'
import { CaseReview } from '#shared/case-reviews/case-review.ts'
import { AuditReturn } from '#shared/section-11/return.ts'
import { startingStandards } from '#shared/section-11/starting-standards.ts'
import { gatherAudits } from '#shared/yearly-reports/gather-audits.ts'
import { gatherDuties } from '#shared/yearly-reports/gather-duties.ts'
import { gatherReviews } from '#shared/yearly-reports/gather-reviews.ts'
import type { Gathered } from '#shared/yearly-reports/report.ts'
import { asked, nothing } from './made-up-sources.ts'

const secret = 'NOBODY READS THIS'
const who = { by: 'Nat Walker', on: '2025-10-01' }
const gapsOf = ({ gaps }: Gathered) => gaps.map(({ id }) => id)

const audit = (grades: readonly Grade[], concluded: boolean) =>
  CaseAudit.parse({
    ...{ id: 'neglect-2025', version: 1, year: '2025/26', theme: 'Neglect that lasts', ...who },
    ...{ model: secret, sample: secret, gradesBy: '2025-09-01' },
    lines: [{ id: 'voice', asks: 'Was the child heard?', priority: 'neglect' }],
    cases: grades.map((grade, place) => ({
      ref: `C-${'ABCDEFGHJKMNP'[place]}`.padEnd(7, '2'),
      level: 'child-protection',
      agencies: ['hub', 'school'],
      voice: { seen: false, says: secret },
      moderated: { grades: [{ line: 'voice', grade, why: secret }], ...who },
    })),
    findings: concluded
      ? [{ line: 'voice', says: 'Plans did not change.' }]
      : [{ line: 'voice', says: secret }],
    ...(concluded ? { concluded: who } : {}),
  })

test('of an audit nothing gets in before it is concluded, and then no case and no small number', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...Grade.options), { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      (grades, concluded) => {
        const taken = gatherAudits({ ...nothing, audits: [audit(grades, concluded)] }, asked('neglect'))
        expect(JSON.stringify(taken)).not.toContain(secret)
        expect(taken.items).toHaveLength(concluded ? 1 : 0)
        expect(gapsOf(taken)).toEqual(concluded ? [] : ['open-audit:neglect-2025'])
        if (!concluded) return
        expect(/ of \d+ cases /.test(taken.items[0]?.says[0] ?? '')).toBe(grades.length >= 5)
        expect(taken.items[0]?.says[1]).toBe('Plans did not change.')
      },
    ),
  )
  expect(gapsOf(gatherAudits(nothing, asked('neglect')))).toEqual(['no-audit'])
  expect(gatherAudits({ ...nothing, audits: [audit(['good'], true)] }, asked('rest')).items).toEqual([])
})

const review = (id: string, more: object) =>
  CaseReview.parse({
    ...{ id, version: 1, ref: 'R-22222', pack: 'wt2023', about: secret, knownOn: '2025-05-01', ...who },
    ...{ agencies: ['hub', 'school'], criteria: [], done: [], own: [], documents: [], ...more },
  })

test('of case reviews only how many were closed is told', () => {
  const decision = { level: 'serious', why: secret, on: '2025-05-20' }
  const reviews = [
    review('a', { decision, closed: { on: '2025-12-01', by: 'Nat Walker' } }),
    review('b', { closed: { on: '2026-01-10', by: 'Nat Walker', reason: secret } }),
    review('c', {}),
  ]
  const taken = gatherReviews({ ...nothing, reviews }, asked('rest'))
  expect(JSON.stringify(taken)).not.toContain(secret)
  expect(taken.items.map(({ says }) => says)).toEqual([
    ['1 review was closed this year.'],
    ['1 review was closed this year.'],
  ])
  expect(gapsOf(taken)).toEqual(['open-reviews', 'untested-reviews'])
})

const agencies = ['hub', 'school', 'police'].map((id) => ({ id, kind: 'school' as const }))
const cycle = (shared: boolean) => ({
  ...{ id: '2025-05-01', version: 1, standards: 1, agencies, due: '2025-09-01', deferrals: [], ...who },
  ...(shared ? { shared: who } : {}),
})
const returned = (agency: string, score: number) =>
  AuditReturn.parse({
    ...{ id: agency, version: 1, cycle: '2025-05-01', agency, reopened: [], moderated: {}, ...who },
    signed: { answers: { [startingStandards[0]?.id ?? '']: { version: 1, score } }, ...who },
  })

test('how agencies keep their duties is told once their overview is shared, and never whose score it is', () => {
  const cycles = (shared: boolean) => [
    {
      cycle: cycle(shared),
      standards: startingStandards,
      returns: [returned('hub', 3), returned('school', 1)],
    },
  ]
  const taken = gatherDuties({ ...nothing, cycles: cycles(true) }, asked('rest'))
  expect(taken.items.map(({ says }) => says)).toEqual([
    ['Of 2 agencies, 1 score 2 or 3, where 3 is the most.'],
  ])
  expect(gapsOf(taken)).toEqual(['missing:2025-05-01'])
  const before = gatherDuties({ ...nothing, cycles: cycles(false) }, asked('rest'))
  expect(before.items).toEqual([])
  expect(gapsOf(before)).toContain('not-shared:2025-05-01')
  expect(gapsOf(gatherDuties(nothing, asked('rest')))).toEqual(['no-cycle'])
})
