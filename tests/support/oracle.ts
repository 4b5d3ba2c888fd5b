// Everything published about people, against the same counts made by a database engine from one row a tick, that knows
// nothing of ours.
import { DatabaseSync } from 'node:sqlite'
import { expect } from 'vitest'
import type { Answers } from '#shared/response/answers.ts'
import type { Count, PairFigures, Result, Row } from '#shared/results/release.ts'
import { isChoice } from '#shared/survey/options-of.ts'
import type { Survey } from '#shared/survey/survey.ts'

/** One row for each tick, and one for each answer that a question has, with its place on the scale. */
export class Oracle {
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

/** Every published interval holds what the engine counted. */
export function expectTrue(results: Result[], oracle: Oracle, groups: Record<string, Oracle> = {}): void {
  const same = (count: Count, truth: number) =>
    expect([count, truth, holds(count, truth) && nearest(count, truth)]).toEqual([count, truth, true])
  const rows = (all: Row[], question: string) => {
    for (const { id, count } of all) same(count, oracle.ticked(question, id))
  }
  for (const result of results) {
    if (result.kind === 'figures') {
      same(result.base, oracle.answered(result.id))
      rows([...result.rows, ...result.apart], result.id)
      for (const group of result.groups ?? []) {
        const of = groups[group.id] ?? raise()
        same(group.base, of.answered(result.id))
        for (const { id, count } of group.rows) same(count, of.ticked(result.id, id))
      }
    }
    if (result.kind === 'pair') {
      const [then, now] = [`${result.id}-then`, `${result.id}-now`]
      const change = ({ base, better, same: stayed, worse }: PairFigures['change'], of: Oracle) => {
        const moved = [1, 0, -1].map((way) => of.moved(then, now, way))
        same(
          base,
          moved.reduce((sum, it) => sum + it, 0),
        )
        for (const [place, count] of [better, stayed, worse].entries()) same(count, moved[place] ?? 0)
      }
      change(result.change, oracle)
      for (const group of result.groups ?? []) change(group, groups[group.id] ?? raise())
      same(result.before.base, oracle.answered(then))
      same(result.now.base, oracle.answered(now))
      rows(result.before.rows, then)
      rows(result.now.rows, now)
    }
  }
}

const raise = (): never => {
  throw new Error('no such group')
}
