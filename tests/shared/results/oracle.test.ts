// Everything published about generated waves of every starter survey, against the same counts made by a database
// engine from one row a tick, that knows nothing of ours. Skips, several ticks and answers apart included.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepAsked } from '#shared/response/keep-asked.ts'
import { planWave } from '#shared/results/plan.ts'
import { summarise } from '#shared/results/summarise.ts'
import { answersTo } from '../../support/answer-sets.ts'
import { noAttack } from '../../support/no-attack.ts'
import { expectTrue, Oracle } from '../../support/oracle.ts'
import { readySurveys } from '../library/ready-surveys.ts'

const plain = readySurveys.filter(([name]) => !name.includes('easy'))

describe.each(plain)('a wave of %s', (_, survey) => {
  const wave = fc.array(
    answersTo(survey).map((answers) => keepAsked(survey, answers, {}).answers),
    { minLength: 20, maxLength: 90 },
  )
  const planned = planWave([{ survey: survey.id, version: 1, publishedOn: '2026-01-01', definition: survey }])

  test('is published as the database engine counts it', () => {
    fc.assert(
      fc.property(wave, (all) => {
        expectTrue(summarise(survey, planned[0]?.questions ?? [], all, noAttack), new Oracle(survey, all))
      }),
      { numRuns: 8 },
    )
  })
})

test('control: thirty people who are counted twice are found', () => {
  const [, survey] = plain[0] ?? []
  if (!survey) throw new Error('no survey')
  const all = fc.sample(answersTo(survey), { numRuns: 200, seed: 7 })
  const doubled = [...all, ...all.slice(0, 30)]
  const results = summarise(
    survey,
    planWave([{ survey: survey.id, version: 1, publishedOn: '2026-01-01', definition: survey }])[0]
      ?.questions ?? [],
    doubled,
    noAttack,
  )
  expect(() => expectTrue(results, new Oracle(survey, all))).toThrow()
})
