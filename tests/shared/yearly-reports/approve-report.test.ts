import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { approveReport, lastWriters, versionsOf } from '#shared/yearly-reports/approve-report.ts'
import { findMissing } from '#shared/yearly-reports/find-missing.ts'
import { kindsOf } from '#shared/yearly-reports/kinds.ts'
import { planSections } from '#shared/yearly-reports/plan-sections.ts'
import type { Report, Section } from '#shared/yearly-reports/report.ts'
import { isOfYear, isWithin, ReportYear, yearAfter, yearOfDay } from '#shared/yearly-reports/report-year.ts'

const sections = planSections({ priorities: [{ id: 'neglect', title: 'Neglect' }] })
const begun: Report = {
  id: '2025-26',
  version: 1,
  title: 'Yearly report 2025/26',
  sections,
  approvals: [],
  by: 'Nat Walker',
  on: '2026-03-01',
}
const whole = new Map(
  sections.map(({ section, about }): [string, Section] => [
    section,
    {
      id: `2025-26.${section}`,
      version: 1,
      words:
        about === 'families'
          ? { told: 'a', changed: 'b', cannot: 'c', next: 'd' }
          : { opening: 'Children told us.' },
      answers: {},
      parts: kindsOf(about).map((kind) => ({ kind, items: [], gaps: [], by: 'Nat', on: '2026-04-02' })),
      written: { person: 'nat', by: 'Nat Walker' },
      at: '2026-04-02T10:00:00.000Z',
    },
  ]),
)
const write = (written: ReadonlyMap<string, Section>, section: string, person: string, at: string) => {
  const there = written.get(section)
  if (!there) throw new Error(section)
  return new Map([
    ...written,
    [section, { ...there, version: there.version + 1, written: { person, by: person }, at }],
  ])
}
const approve = (report: Report, written: ReadonlyMap<string, Section>, person: string) =>
  approveReport(report, written, { person, by: person, on: '2026-04-20', read: versionsOf(written) })

type Step = { is: 'write'; who: string; section: string } | { is: 'approve'; who: string }
const anyWho = fc.constantFrom('nat', 'lou', 'mia', 'jo')
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ is: fc.constant('write' as const), who: anyWho, section: fc.constantFrom(...whole.keys()) }),
  fc.record({ is: fc.constant('approve' as const), who: anyWho }),
)

test('whatever happens, a report is published only by two who both read the same last words and wrote none of them last', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
      let report = begun
      let written: ReadonlyMap<string, Section> = whole
      let agreed = new Set<string>()
      let last = 'nat'
      for (const [place, step] of steps.entries()) {
        if (step.is === 'write') {
          written = write(
            written,
            step.section,
            step.who,
            `2026-04-03T10:00:${String(place).padStart(2, '0')}.000Z`,
          )
          agreed = new Set()
          last = step.who
          continue
        }
        const next = approve(report, written, step.who)
        const refused = step.who === last || agreed.has(step.who)
        expect(typeof next === 'string').toBe(refused)
        if (typeof next === 'string') continue
        agreed.add(step.who)
        report = next
        expect(report.published !== undefined).toBe(agreed.size === 2)
        if (report.published) {
          expect(report.published.sections).toEqual(versionsOf(written))
          expect(approve(report, written, 'zoe')).toBe('not-now')
          return
        }
      }
    }),
  )
})

test('nobody approves what is not whole, nor other words than stand there', () => {
  for (const section of whole.keys()) {
    const without = new Map([...whole].filter(([id]) => id !== section))
    expect(findMissing(begun, without).length).toBeGreaterThan(0)
    expect(approve(begun, without, 'lou')).toBe('not-now')
  }
  const read = { ...versionsOf(whole), rest: 7 }
  expect(approveReport(begun, whole, { person: 'lou', by: 'Lou', on: '2026-04-20', read })).toBe(
    'changed-meanwhile',
  )
  expect(lastWriters(write(whole, 'rest', 'lou', '2026-04-03T00:00:00.000Z'))).toEqual([
    { person: 'lou', by: 'lou' },
  ])
})

test('years go from April to March', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2098-12-31'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10)
        const year = yearOfDay(day)
        expect(ReportYear.parse(year)).toBe(year)
        expect(isOfYear(day, year)).toBe(true)
        expect(isOfYear(day, yearAfter(year))).toBe(false)
      },
    ),
  )
  expect([yearOfDay('2026-03-31'), yearOfDay('2026-04-01'), yearAfter('2098-99')]).toEqual([
    '2025-26',
    '2026-27',
    '2099-00',
  ])
  for (const wrong of ['2025-27', '2025/26', '2025', '2025-26 Q1'])
    expect(ReportYear.safeParse(wrong).success).toBe(false)
  expect(['2025-03', '2025-04', '2026-03', '2026-04'].map((it) => isWithin(it, '2025-26'))).toEqual([
    false,
    true,
    true,
    false,
  ])
})
