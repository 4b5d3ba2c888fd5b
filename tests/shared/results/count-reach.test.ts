// Who is missing, by agency: true, never exact, and never so close to everybody that anybody there is known to have answered.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Distribution } from '#shared/distribution/distribution.ts'
import { countReach } from '#shared/results/count-reach.ts'

const handout = (distribution: string, agency: string, issued: number): Distribution => ({
  wave: 'A1B2',
  distribution,
  agency,
  survey: 'parent-carer',
  version: 1,
  kind: 'single',
  mode: 'alone',
  languages: ['en'],
  expected: issued,
  batches: { ABC: { issued, revoked: false } },
  publicKeys: { answers: '', comments: '' },
  answersSize: 1000,
})
const agencies = { agencies: [{ id: 'hub', name: 'Family Hub', kind: 'council' as const }] }
const from = (distribution: string, many: number): string[] =>
  Array.from({ length: many }, () => distribution)

test('what is said of an agency holds the truth, and always leaves five who may not have answered', () => {
  fc.assert(
    fc.property(fc.nat(120), fc.nat(30), fc.nat(120), (answers, more, others) => {
      const handouts = [handout('one', 'hub', answers + more), handout('two', 'school', 200)]
      const [hub, school] = countReach(handouts, [...from('one', answers), ...from('two', others)], {
        agencies,
      })
      expect([hub?.name, school?.name]).toEqual(['Family Hub', 'school'])
      expect(hub?.answered === undefined).toBe(answers + more < 15)
      if (!hub?.answered) return
      const { low, high } = hub.answered
      expect(low <= answers && answers <= high).toBe(true)
      expect(high - low).toBeGreaterThanOrEqual(2)
      expect(low).toBeLessThanOrEqual(answers + more - 5)
      if (answers < 10) expect(hub.answered).toEqual({ low: 0, high: 9 })
    }),
  )
})

test('hand-outs of one agency are one line, and one agency alone is nobody’s missing', () => {
  const handouts = [handout('one', 'hub', 30), handout('three', 'hub', 40), handout('two', 'school', 50)]
  const [hub] = countReach(handouts, [...from('one', 12), ...from('three', 20)], { agencies })
  expect(hub).toMatchObject({ expected: 70, answered: { about: 30 } })
  expect(countReach(handouts.slice(0, 2), from('one', 12), { agencies })).toEqual([])
})

test('of a quiet round an agency is only how many were expected there', () => {
  const handouts = [handout('one', 'hub', 30), handout('two', 'school', 50)]
  expect(countReach(handouts, undefined, { agencies })).toEqual([
    { agency: 'hub', name: 'Family Hub', expected: 30 },
    { agency: 'school', name: 'school', expected: 50 },
  ])
})
