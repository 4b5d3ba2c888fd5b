import { isChoice } from '../survey/options-of.ts'
import { attackWith } from './attack.ts'
import { attackStepwise, type Published } from './attack-stepwise.ts'
import { sayCount } from './blur.ts'
import type { BreakIn, Run } from './break-in-endpoint.ts'
import { everyFilter, groupOf, madeUpSurvey, makeUpPeople, type Person } from './made-up-people.ts'
import type { Fact } from './puzzle.ts'
import type { Result } from './release.ts'
import type { Solver } from './solver.ts'
import { summarise } from './summarise.ts'
import { writePuzzles } from './write-puzzle.ts'

const questions = madeUpSurvey.questions.filter(isChoice)
const options = questions.flatMap((question) => question.options)
const answers = options.map(({ id }) => id)
export const madeUpQuestion = {
  text: questions[0]?.text ?? '',
  options: options.map(({ id, text }) => ({ id, text })),
}

/** Breaks into a made-up round by the same means, published without protection and with it. */
export function breakIn(asked: BreakIn, solver: Solver): Run[] {
  const people = makeUpPeople(asked)
  const who = { people, known: asked.known, answers }
  return [
    attackStepwise('none', who, withoutProtection(people), solver),
    attackStepwise('heard', who, withProtection(people, solver), solver),
  ]
}

/** A dashboard with three filters, exact counts, and groups under 5 hidden: it looks safe, and many have it. */
function withoutProtection(people: Person[]): Published {
  const groups = [...new Set(people.map(groupOf))]
  const kinds = groups.flatMap((group) => answers.map((answer) => ({ group, answer })))
  const fact = (is: (kind: { group: string; answer: string }) => boolean, count: number): Fact => ({
    weights: kinds.map((kind) => Number(is(kind))),
    low: count,
    high: count,
  })
  const sizes = groups.map((group) =>
    fact((kind) => kind.group === group, people.filter((it) => groupOf(it) === group).length),
  )
  const tables = everyFilter.flatMap(({ reads, has }) => {
    const some = people.filter(has)
    if (some.length < 5) return []
    const within = new Set(some.map(groupOf))
    const count = (id: string) => some.filter(({ answer }) => answer === id).length
    const table = {
      base: `${some.length}`,
      rows: options.map(({ id, text }) => ({ text, count: `${count(id)}` })),
    }
    const facts = answers.map((id) => fact((kind) => within.has(kind.group) && kind.answer === id, count(id)))
    return [{ reads, table, ways: [facts] }]
  })
  const kindOf = (person: Person, answer: string) =>
    kinds.findIndex((kind) => kind.group === groupOf(person) && kind.answer === answer)
  return { kinds: kinds.length, always: sizes, tables, kindOf }
}

/** The same people, published as Heard does. */
function withProtection(people: Person[], solver: Solver): Published {
  const all = people.map(({ answer }) => ({ home: answer }))
  const [result] = summarise(madeUpSurvey, ['home'], all, attackWith(solver))
  const shown = result && result.kind !== 'held' ? [{ result, of: questions }] : []
  const [puzzle] = writePuzzles(shown, questions) ?? []
  const kinds = puzzle?.kinds ?? []
  return {
    kinds: kinds.length,
    always: [{ weights: kinds.map(() => 1), low: people.length, high: people.length }],
    tables: [{ reads: 'Everybody who answered', table: tableOf(result), ways: puzzle?.ways ?? [[]] }],
    kindOf: (_, answer) => kinds.findIndex((kind) => kind['home'] === answer),
  }
}

function tableOf(result?: Result): Run['steps'][number]['table'] {
  if (result?.kind === 'words') return { base: 'fewer than 20', rows: [{ text: result.sentence, count: '' }] }
  if (result?.kind !== 'figures') return null
  return {
    base: sayCount(result.base),
    rows: result.rows.map(({ text, count }) => ({ text, count: sayCount(count) })),
  }
}
