import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cycle } from '#shared/section-11/cycle.ts'
import type { AuditReturn } from '#shared/section-11/return.ts'
import { scoresOf } from '#shared/section-11/scores-of.ts'
import { startingStandards } from '#shared/section-11/starting-standards.ts'
import { stateOfReturn } from '#shared/section-11/state-of-return.ts'
import { viewCycle } from '#shared/section-11/view-cycle.ts'
import { type Role, roles } from '#shared/settings/role.ts'

const who = { by: 'Somebody Else', on: '2026-11-01' }
const agencies = ['hub', 'school', 'ward']
const cycle: Cycle = {
  id: '2026-09-01',
  version: 1,
  standards: 1,
  agencies: agencies.map((id) => ({ id, kind: 'council' })),
  due: '2026-12-01',
  deferrals: [],
  ...who,
}
const returnOf = (agency: string, more: Partial<AuditReturn> = {}): AuditReturn => ({
  id: `${cycle.id}.${agency}`,
  version: 1,
  cycle: cycle.id,
  agency,
  signed: { answers: { listening: { version: 2, score: 1 } }, ...who },
  reopened: [],
  moderated: {},
  ...who,
  ...more,
})
const judged = (version: number) => ({ listening: { score: 2, why: 'More is there.', version, ...who } })

test('an agency sees no other’s return before the overview is shared, and then scores alone', () => {
  const person = fc.record({
    roles: fc.uniqueArray(fc.constantFrom<Role>('agency', 'reader', 'data-protection-officer')),
    agencies: fc.subarray(agencies),
  })
  const state = fc.constantFrom<Partial<AuditReturn> | undefined>(
    undefined,
    {},
    { moderated: judged(2) },
    { signed: undefined, reopened: [{ why: 'Too short', ...who }] },
  )
  fc.assert(
    fc.property(
      person,
      fc.array(state, { minLength: 3, maxLength: 3 }),
      fc.boolean(),
      (me, states, shared) => {
        const returns = agencies.flatMap((id, n) => (states[n] ? [returnOf(id, states[n])] : []))
        const kept = {
          cycle: shared ? { ...cycle, shared: who } : cycle,
          standards: startingStandards,
          returns,
        }
        const seen = viewCycle(kept, me, '2026-11-28').returns
        const own = me.roles.includes('agency') ? me.agencies : []
        expect(seen.map(({ agency }) => agency)).toEqual(
          shared ? agencies : agencies.filter((id) => own.includes(id)),
        )
        for (const it of seen.filter(({ agency }) => !own.includes(agency)))
          expect(JSON.stringify(it)).not.toMatch(/Somebody|Too short|More is there/)
      },
    ),
  )
})

test('whoever moderates or learns sees how every return stands', () => {
  const seeing: Role[] = [
    'board',
    'business-manager',
    'scrutineer',
    'participation-lead',
    'safeguarding-lead',
  ]
  for (const role of roles) {
    const { returns } = viewCycle(
      { cycle, standards: startingStandards, returns: [returnOf('hub')] },
      { roles: [role], agencies: [] },
      '2026-11-28',
    )
    expect(returns.length, role).toBe(seeing.includes(role) ? 3 : 0)
  }
})

test('a moderated score stands for the answer it was given to, and for no later one', () => {
  expect(scoresOf(returnOf('hub', { moderated: judged(2) }))).toEqual({
    listening: { self: 1, moderated: 2 },
  })
  expect(scoresOf(returnOf('hub', { moderated: judged(1) }))).toEqual({ listening: { self: 1 } })
  const { signed: _, ...unsigned } = returnOf('hub', { moderated: judged(2) })
  expect(scoresOf(unsigned)).toEqual({})
})

test('how a return stands follows from what was done with it and from its day', () => {
  const { signed: _, ...sentBack } = returnOf('hub', { reopened: [{ why: 'Too short', ...who }] })
  expect(stateOfReturn(undefined, '2026-12-01', '2026-12-01')).toBe('asked')
  expect(stateOfReturn(undefined, '2026-12-01', '2026-12-02')).toBe('late')
  expect(stateOfReturn(sentBack, '2026-12-01', '2026-12-02')).toBe('returned')
  expect(stateOfReturn(returnOf('hub'), '2026-12-01', '2026-12-02')).toBe('signed')
  expect(stateOfReturn(returnOf('hub', { moderated: judged(2) }), '2026-12-01', '2026-12-02')).toBe(
    'moderated',
  )
})
