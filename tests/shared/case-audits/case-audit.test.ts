import fc from 'fast-check'
import { expect, test } from 'vitest'
import { auditBefore } from '#shared/case-audits/audit-before.ts'
import { type AuditedCase, CaseFacts, Grade, Programme } from '#shared/case-audits/case-audit.ts'
import { CaseRef, drawRef } from '#shared/case-audits/case-ref.ts'
import { checkAudit } from '#shared/case-audits/check-audit.ts'
import { checkGrades } from '#shared/case-audits/check-grades.ts'
import { checkModeration } from '#shared/case-audits/check-moderation.ts'
import { countGrades, totalOf } from '#shared/case-audits/count-grades.ts'
import { giveRefs } from '#shared/case-audits/give-refs.ts'
import { seeAudit } from '#shared/case-audits/see-audit.ts'
import { whatIsMissing } from '#shared/case-audits/what-is-missing.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { type Role, roles } from '#shared/settings/role.ts'
import { fullSettings } from '../../support/full-settings.ts'
import { anAudit, aPart, north, ref, riverside } from './a-case-audit.ts'

const { agencies } = fullSettings
const grade = fc.constantFrom(...Grade.options)
const bytes = (count: number) => new Uint8Array(count).fill(7)
const check = (sent: Parameters<typeof checkAudit>[0], parts: Parameters<typeof checkAudit>[2] = []) =>
  checkAudit(sent, anAudit(), parts, startingPriorities, agencies).map(({ at }) => at)

test('a case of fewer than two agencies is refused, whichever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(north, riverside, 'old-charity'), { maxLength: 3 }), (of) => {
      const { success } = CaseFacts.safeParse({ level: 'early-help', agencies: of })
      expect(success).toBe(of.length >= 2 && new Set(of).size === of.length)
    }),
  )
})

test('a line of enquiry is refused unless it serves a priority of the settings', () => {
  const known = startingPriorities.priorities.map(({ id }) => id)
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...known), fc.constantFrom('none', 'other')), {
        minLength: 1,
        maxLength: 6,
      }),
      (of) => {
        const lines = of.map((priority, place) => ({ id: `line-${place}`, asks: 'Is it?', priority }))
        const wrong = checkAudit(
          { lines, cases: [], findings: [] },
          { lines: [], cases: [] },
          [],
          startingPriorities,
          agencies,
        )
        expect(wrong.map(({ at }) => at)).toEqual(
          of.flatMap((priority, place) => (known.includes(priority) ? [] : [`lines.${place}.priority`])),
        )
      },
    ),
  )
  const { id: _, version: _v, cases: _c, findings: _f, by: _b, on: _o, ...programme } = anAudit()
  expect(Programme.safeParse(programme).success).toBe(true)
  expect(Programme.safeParse({ ...programme, lines: [] }).success).toBe(false)
})

test('a reference is the program’s: one typed by hand, and one twice, is refused; a new case gets one that nobody has', () => {
  const one = { ref, level: 'early-help' as const, agencies: [north, riverside] }
  const sent = (cases: { ref: string }[]) => ({
    ...anAudit(),
    cases: cases.map((more): AuditedCase => ({ ...one, ...more })),
  })
  expect(check(sent([{ ref: 'C-AAAAA' }]))).toEqual(['cases.0.ref'])
  expect(check(sent([{ ref }, { ref }]))).toEqual(['cases'])
  expect(check(sent([{ ref }]))).toEqual([])
  let next = 0
  const drawn = giveRefs(
    [...anAudit().cases, { level: 'universal', agencies: [north, riverside] }],
    anAudit().cases,
    (count) => new Uint8Array(count).fill(next++ === 0 ? 0 : 1),
  )
  expect(drawn.map((it) => CaseRef.safeParse(it.ref).success)).toEqual([true, true])
  expect(drawn[0]?.ref).toBe(ref)
  let tries = 0
  const twice = (count: number) => new Uint8Array(count).fill(tries++ === 0 ? 7 : 8)
  expect(drawRef('C', [drawRef('C', [], bytes)], twice)).not.toBe(drawRef('C', [], bytes))
})

test('what somebody has begun to grade stays: the case, its agency, every line', () => {
  const parts = [aPart(north, { heard: 'good' }, false)]
  const audit = anAudit()
  expect(check({ ...audit, cases: [] }, parts)).toEqual(['cases'])
  expect(check({ ...audit, lines: audit.lines.slice(1) }, parts)).toEqual(['lines'])
  expect(
    check({ ...audit, cases: [{ ref, level: 'universal', agencies: [riverside, 'nobody'] }] }, parts),
  ).toEqual(['cases.0.agencies.1', 'cases.0.agencies'])
  expect(check({ ...audit, findings: [{ line: 'none' }] })).toEqual(['findings.0.line'])
})

test('grades are given whole, each with its reason; a part of them can be saved', () => {
  const { lines } = anAudit()
  const some = [{ line: 'heard', grade: 'good' as const, why: '' }]
  expect(checkGrades(some, lines, false)).toEqual([])
  expect(checkGrades(some, lines, true).map(({ at }) => at)).toEqual(['grades.0.why', 'grades'])
  expect(checkGrades([...some, ...some], lines, false).map(({ at }) => at)).toEqual(['grades.1.line'])
  expect(checkGrades([{ line: 'none', grade: 'good', why: 'x' }], lines, false)).toHaveLength(1)
})

test('an agreed grade needs a reason exactly where an agency gave another, and one where an agency gave none', () => {
  const audit = anAudit()
  fc.assert(
    fc.property(
      grade,
      grade,
      grade,
      fc.boolean(),
      fc.constantFrom('', 'Both agreed.'),
      (a, b, agreed, second, why) => {
        const lines = audit.lines.slice(0, 1)
        const parts = [aPart(north, { heard: a }), aPart(riverside, { heard: b }, second)]
        const differs = a !== agreed || (second && b !== agreed)
        const [it] = audit.cases
        if (!it) throw new Error('an audit of one case')
        const wrong = checkModeration(
          { grades: [{ line: 'heard', grade: agreed, why }] },
          { lines },
          it,
          parts,
        )
        expect(wrong.map(({ at }) => at)).toEqual([
          ...(differs && why === '' ? ['grades.0.why'] : []),
          ...(second ? [] : ['without']),
        ])
      },
    ),
  )
})

test('nobody sees what others gave before their own is given, or it is agreed; nobody sees a draft of another agency', () => {
  const anyRoles = fc.uniqueArray(fc.constantFrom<Role>(...roles), { minLength: 1, maxLength: 3 })
  const anyAgencies = fc.uniqueArray(fc.constantFrom(north, riverside, 'elsewhere'), { maxLength: 2 })
  fc.assert(
    fc.property(
      anyRoles,
      anyAgencies,
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (of, acting, first, second, agreed) => {
        const moderated = { grades: [], by: 'Nat', on: '2026-12-01' }
        const cases = anAudit().cases.map((it) => (agreed ? { ...it, moderated } : it))
        const parts = [
          aPart(north, { heard: 'good' }, first),
          aPart(riverside, { heard: 'inadequate' }, second),
        ]
        const seen = seeAudit({ roles: of, agencies: acting }, anAudit({ cases }), parts)
        const own: string[] = of.includes('agency') ? acting.filter((id) => id !== 'elsewhere') : []
        const given: Record<string, boolean> = { [north]: first, [riverside]: second }
        for (const part of seen?.parts ?? []) {
          const isOwn = own.includes(part.agency)
          const finished = own.length > 0 && own.every((id) => given[id])
          const runs = own.length === 0 && of.includes('business-manager')
          expect(part.grades !== undefined).toBe(isOwn || (part.given && (agreed || finished || runs)))
        }
      },
    ),
  )
})

test('an agency sees the cases that it is in and no finding before the end; one that is in none sees no audit', () => {
  const audit = anAudit({
    cases: [...anAudit().cases, { ref: 'C-00000', level: 'universal', agencies: ['elsewhere', riverside] }],
    findings: [{ line: 'heard', says: 'Children were not asked.' }],
  })
  const of = (agency: string) => seeAudit({ roles: ['agency'], agencies: [agency] }, audit, [])
  expect(of(north)).toMatchObject({ cases: [{ ref }], findings: [] })
  expect(of('nobody')).toBe(undefined)
  expect(seeAudit({ roles: ['reader'], agencies: [] }, audit, [])).toBe(undefined)
  const concluded = { by: 'Nat', on: '2027-03-01' }
  expect(
    seeAudit({ roles: ['agency'], agencies: [north] }, { ...audit, concluded }, [])?.findings,
  ).toHaveLength(1)
})

const whole = () => {
  const says = 'In the plan.'
  const moderated = { grades: [], by: 'Nat', on: '2026-12-01' }
  return anAudit({
    modelReview: { lookedAt: 'A survey', why: 'It is quicker.' },
    cases: anAudit().cases.map((it) => ({
      ...it,
      voice: { seen: true, says },
      family: { contacted: false, says },
      moderated,
    })),
    findings: [{ line: 'heard', says }],
  })
}

test('nothing is concluded without the review of its model, nor with a case that is not agreed or not told whole', () => {
  expect(whatIsMissing(whole())).toEqual([])
  const { modelReview: _, ...without } = whole()
  expect(whatIsMissing(without).map(({ at }) => at)).toEqual(['modelReview'])
  expect(whatIsMissing({ ...whole(), cases: anAudit().cases })).toMatchObject([
    { say: `Agree the grades of ${ref} first.` },
    { at: 'cases' },
  ])
  expect(whatIsMissing({ ...whole(), cases: [], findings: [] }).map(({ at }) => at)).toEqual([
    'cases',
    'findings',
  ])
})

test('every grade is counted once: what was given of each agency, what was agreed of each case', () => {
  fc.assert(
    fc.property(grade, grade, fc.boolean(), (a, b, given) => {
      const counted = countGrades(anAudit(), [
        aPart(north, { heard: a }),
        aPart(riverside, { heard: b }, given),
      ])
      expect(counted.map(({ own }) => totalOf(own))).toEqual([given ? 2 : 1, 0])
      expect(counted[0]?.own[a]).toBeGreaterThan(0)
    }),
  )
  const agreed = {
    grades: [{ line: 'shared', grade: 'good' as const, why: '' }],
    by: 'Nat',
    on: '2026-12-01',
  }
  const cases = anAudit().cases.map((it) => ({ ...it, moderated: agreed }))
  expect(countGrades(anAudit({ cases }), []).map((it) => it.agreed.good)).toEqual([0, 1])
})

test('the year before is the newest earlier one', () => {
  const of = (year: string) => anAudit({ id: year.slice(0, 4), year })
  expect(auditBefore(of('2026/27'), [of('2024/25'), of('2025/26'), of('2026/27'), of('2027/28')])?.year).toBe(
    '2025/26',
  )
  expect(auditBefore(of('2024/25'), [of('2024/25')])).toBe(undefined)
})
