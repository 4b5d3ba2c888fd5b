// Everything published about generated waves of every starter survey, against the same counts made by a database
// engine from one row a tick, that knows nothing of ours. Skips, several ticks and answers apart included.
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '#shared/response/answers.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'
import { planWave } from '#shared/results/plan.ts'
import type { Count, Result, Row } from '#shared/results/release.ts'
import { summarise } from '#shared/results/summarise.ts'
import { isChoice } from '#shared/survey/options-of.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { answersTo } from '../../support/answer-sets.ts'
import { noAttack } from '../../support/no-attack.ts'
import { readySurveys } from '../library/ready-surveys.ts'

/** One row for each tick, and one for each answer that a question has, with its place on the scale. */
class Oracle {
  private readonly engine = new DatabaseSync(':memory:')

  constructor(survey: Survey, all: Answers[]) {
    this.engine.exec(`CREATE TABLE tick (person INT, question TEXT, answer TEXT);
      CREATE TABLE scale (question TEXT, answer TEXT, place INT);
      CREATE INDEX ticks ON tick (question, person)`)
    const tick = this.engine.prepare('INSERT INTO tick VALUES (?, ?, ?)')
    for (const [person, answers] of all.entries())
      for (const [question, given] of Object.entries(answers))
        for (const answer of [given].flat()) tick.run(person, question, answer)
    const scale = this.engine.prepare('INSERT INTO scale VALUES (?, ?, ?)')
    for (const { id, options } of survey.questions.filter(isChoice))
      for (const [place, option] of options.entries()) scale.run(id, option.id, place)
  }

  ticked = (question: string, answer: string): number =>
    this.count('SELECT count(*) AS n FROM tick WHERE question = ? AND answer = ?', question, answer)

  answered = (question: string): number =>
    this.count(
      'SELECT count(DISTINCT person) AS n FROM tick JOIN scale USING (question, answer) WHERE question = ?',
      question,
    )

  /** People of a pair whose place on the scale rose (1), stayed (0) or fell (-1). */
  moved = (then: string, now: string, way: number): number =>
    this.count(
      `SELECT count(*) AS n FROM tick a JOIN tick b ON a.person = b.person
       JOIN scale x ON x.question = a.question AND x.answer = a.answer
       JOIN scale y ON y.question = b.question AND y.answer = b.answer
       WHERE a.question = ? AND b.question = ? AND sign(y.place - x.place) = ?`,
      then,
      now,
      way,
    )

  private count(sql: string, ...values: (string | number)[]): number {
    return Number(this.engine.prepare(sql).get(...values)?.['n'])
  }
}

const holds = (count: Count, truth: number): boolean => count.low <= truth && truth <= count.high
const nearest = ({ about }: Count, truth: number): boolean =>
  about === undefined || Math.abs(about - truth) <= 2

function expectTrue(results: Result[], oracle: Oracle): void {
  const same = (count: Count, truth: number) =>
    expect([count, truth, holds(count, truth) && nearest(count, truth)]).toEqual([count, truth, true])
  const rows = (all: Row[], question: string) => {
    for (const { id, count } of all) same(count, oracle.ticked(question, id))
  }
  for (const result of results) {
    if (result.kind === 'figures') {
      same(result.base, oracle.answered(result.id))
      rows([...result.rows, ...result.apart], result.id)
    }
    if (result.kind === 'pair') {
      const [then, now] = [`${result.id}-then`, `${result.id}-now`]
      const { base, better, same: stayed, worse } = result.change
      const moved = [1, 0, -1].map((way) => oracle.moved(then, now, way))
      same(
        base,
        moved.reduce((sum, it) => sum + it, 0),
      )
      for (const [place, count] of [better, stayed, worse].entries()) same(count, moved[place] ?? 0)
      same(result.before.base, oracle.answered(then))
      same(result.now.base, oracle.answered(now))
      rows(result.before.rows, then)
      rows(result.now.rows, now)
    }
  }
}

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
