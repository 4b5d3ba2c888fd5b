import { expect, test } from 'vitest'
import { endpoints } from '#shared/api/endpoints.ts'
import { isAudited } from '#shared/audit/is-audited.ts'
import { sayAct } from '#shared/audit/say-act.ts'

const audited = endpoints.filter(isAudited)
const roles = ['participation-lead']

test.each(audited)('$id has words', ({ id }) => {
  expect(sayAct({ act: id, roles })).toMatch(/^[a-z]+ed|made /)
  expect(sayAct({ act: id, roles }, true)).toMatch(/^tried to [a-z]/)
})

test('what the clock does has words of its own', () => {
  for (const act of ['releaseWave', 'destroyKeys']) expect(sayAct({ act, roles: [] })).toMatch(/ of a round$/)
  expect(sayAct({ act: 'releaseWave', roles: [] })).not.toBe(sayAct({ act: 'releaseWave', roles }))
})

test('control: an act without words is named by its id', () => {
  expect(sayAct({ act: 'sellAll', roles })).toBe('sellAll')
  expect(sayAct({ act: 'sellAll', roles }, true)).toBe('tried: sellAll')
})

test('everything that staff send is written, nothing that families do, and of readings only what is marked', () => {
  const staffPosts = endpoints.filter(({ access, method }) => access !== 'public' && method === 'POST')
  expect(audited).toEqual(expect.arrayContaining(staffPosts))
  expect(audited.filter(({ access }) => access === 'public')).toEqual([])
  for (const endpoint of endpoints) {
    const marked = { ...endpoint, audited: true as const }
    expect(isAudited(marked)).toBe(endpoint.access !== 'public')
  }
})

test('what an entry repeats of an address is an id, never a sentence, and fits', () => {
  for (const { id, path, params } of audited) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    expect(Object.keys(params?.shape ?? {}), id).toEqual(names)
    expect(names.length, id).toBeLessThanOrEqual(4)
    for (const words of ['my dad hits me', 'x'.repeat(81)])
      if (params)
        expect(params.safeParse(Object.fromEntries(names.map((name) => [name, words]))).success).toBe(false)
  }
})
