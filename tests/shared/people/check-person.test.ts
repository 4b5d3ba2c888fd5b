import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeOf, type Problem } from '#shared/api/problem.ts'
import { checkPerson } from '#shared/people/check-person.ts'
import { apart, findApart } from '#shared/people/find-apart.ts'
import { isDue } from '#shared/people/is-due.ts'
import { mayManage } from '#shared/people/may-manage.ts'
import type { Person } from '#shared/people/person.ts'
import { type Role, roles } from '#shared/settings/role.ts'

const agencies = [
  { id: 'hub', name: 'The Hub', kind: 'council' as const },
  { id: 'old', name: 'The Old Hub', kind: 'council' as const, stopped: true as const },
]
const somebody = (person: string, held: Role[], changed: Partial<Person> = {}): Person => ({
  person,
  version: 1,
  name: person,
  mailbox: `${person}@example.org`,
  roles: held,
  agencies: held.includes('agency') ? ['hub'] : [],
  invitedBy: 'x',
  invitedOn: '2026-01-01',
  by: 'x',
  on: '2026-01-01',
  ...changed,
})
const nat = somebody('nat', ['business-manager'])
const pat = somebody('pat', ['business-manager'])
const cam = somebody('cam', ['reader'])
const dee = somebody('dee', ['reader'])
const people = [nat, pat, cam, dee]
const check = (next: Person, all = people, by = 'nat') => checkPerson({ people: all, next, by, agencies })
const code = (problem: Problem | undefined) => problem && codeOf(problem)
const places = (problem: Problem | undefined) => problem?.errors?.map(({ at }) => at)

/** Anybody, present or gone, in whatever roles. */
const anyone = (id: string) =>
  fc
    .record({ held: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1 }), gone: fc.boolean() })
    .map(({ held, gone }) => somebody(id, held, gone ? { left: '2026-02-01' } : {}))
const crowd = fc.tuple(...['a', 'b', 'c', 'd', 'e'].map(anyone))
const holding = (all: readonly Person[], role: Role) =>
  all.filter((it) => !it.left && it.roles.includes(role)).length

describe('a change of one person', () => {
  test('nobody changes themself, whatever it is', () => {
    fc.assert(
      fc.property(crowd, fc.nat(4), anyone('x'), (all, at, to) => {
        const own = all[at] ?? nat
        expect(code(check({ ...to, person: own.person }, all, own.person))).toBe('own-act')
      }),
    )
  })

  test('whatever is allowed leaves a manager, two readers, and nobody with roles that stand apart', () => {
    let allowed = 0
    fc.assert(
      fc.property(crowd, fc.nat(4), anyone('x'), (all, at, to) => {
        const next = { ...to, person: all[at]?.person ?? '', mailbox: all[at]?.mailbox ?? '' }
        if (check(next, all, 'somebody-else')) return
        allowed++
        const after = all.with(at, next)
        for (const [role, least] of [
          ['business-manager', 1],
          ['reader', 2],
        ] as const)
          expect(holding(after, role)).toBeGreaterThanOrEqual(Math.min(least, holding(all, role)))
        if (!next.left) expect(findApart(next.roles)).toEqual([])
      }),
      { numRuns: 500 },
    )
    expect(allowed).toBeGreaterThan(50)
  })

  test('roles that stand apart are refused in words, both ways round', () => {
    for (const [one, other, why] of apart)
      for (const held of [
        [one, other],
        [other, one],
      ]) {
        const wrong = check(somebody('new', held))
        expect(places(wrong)).toContain('roles')
        expect(JSON.stringify(wrong)).toContain(why)
      }
    expect(check(somebody('new', ['agency', 'business-manager']))).toBeUndefined()
    expect(check(somebody('new', ['agency', 'reader']))).toBeDefined()
    expect(check(somebody('new', ['board', 'participation-lead']))).toBeDefined()
    expect(check(somebody('new', ['scrutineer', 'participation-lead']))).toBeDefined()
  })

  test('an agency worker has an agency that goes on; nobody else has one', () => {
    const of = (own: string[], held: Role[] = ['agency']) => check(somebody('new', held, { agencies: own }))
    expect(of(['hub'])).toBeUndefined()
    for (const wrong of [of([]), of(['nowhere']), of(['old']), of(['hub'], ['board'])])
      expect(places(wrong)).toEqual(['agencies'])
    const worker = somebody('ash', ['agency'], { agencies: ['old'] })
    expect(check({ ...worker, name: 'Ash' }, [...people, worker])).toBeUndefined()
  })

  test('one mailbox is one person, unless the other has left', () => {
    expect(places(check(somebody('new', ['board'], { mailbox: 'CAM@example.org' })))).toEqual(['mailbox'])
    const all = [...people, somebody('gone', ['board'], { left: '2026-02-01' })]
    expect(check(somebody('new', ['board'], { mailbox: 'gone@example.org' }), all)).toBeUndefined()
  })

  test('the last manager and the second reader stay; a third may go', () => {
    expect(code(check({ ...pat, left: '2026-02-01' }, [pat, cam, dee], 'operator'))).toBe('last-manager')
    expect(check({ ...pat, left: '2026-02-01' })).toBeUndefined()
    expect(code(check({ ...cam, left: '2026-02-01' }))).toBe('too-few-readers')
    expect(code(check({ ...cam, roles: ['board'] }))).toBe('too-few-readers')
    expect(check({ ...cam, left: '2026-02-01' }, [...people, somebody('eli', ['reader'])])).toBeUndefined()
  })
})

test('a record decides who manages people; without any manager, a token does', () => {
  expect(mayManage(people, 'nat')).toBe(true)
  expect(mayManage(people, 'cam')).toBe(false)
  expect(mayManage([{ ...nat, left: '2026-02-01' }, pat], 'nat')).toBe(false)
  expect(mayManage([], 'operator')).toBe(true)
  expect(mayManage(people, 'operator')).toBe(false)
})

test('a person is looked at every 90 days, counted from the last time', () => {
  expect(isDue(nat, '2026-04-01')).toBe(false)
  expect(isDue(nat, '2026-04-02')).toBe(true)
  expect(isDue({ ...nat, reviewedOn: '2026-03-31' }, '2026-04-02')).toBe(false)
  expect(isDue({ ...nat, left: '2026-02-01' }, '2026-04-02')).toBe(false)
})
