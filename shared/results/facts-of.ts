import { countsSeveral } from '../survey/options-of.ts'
import type { ChoiceQuestion } from '../survey/question.ts'
import { factsOfLeads, factsOfVerdict } from './facts-of-words.ts'
import type { Fact, Kind, MakeFact } from './puzzle.ts'
import { isInside, noLimit } from './puzzle.ts'
import type { Held, Result, Row, Rows } from './release.ts'
import { wayOf, ways } from './tally.ts'

/**
 * What a result tells about a question, or about the two of a pair, in each way in which it can have come about.
 * Everybody may know the rules it was made by, so its thresholds are facts, too.
 */
export function factsOf(
  result: Exclude<Result, Held>,
  [first, second]: ChoiceQuestion[],
  kinds: Kind[],
): Fact[][] {
  const fact: MakeFact = (weight, span) => ({ weights: kinds.map((kind) => Number(weight(kind))), ...span })
  if (!first) return []
  if (result.kind === 'words') {
    const said = second ? [factsOfVerdict(first, second, result, fact)] : factsOfLeads(first, result, fact)
    const least = [first, ...(second ? [second] : [])].flatMap((question) => leastFacts(question, fact))
    return said.map((facts) => [...facts, ...least])
  }
  if (result.kind === 'figures')
    return [[...tableFacts(first, result, fact), ...rowFacts(first, result.apart, fact)]]
  if (!second) return []
  const moved = ways.map((way) =>
    fact((kind) => wayOf(first, second, kind) === way, span(result.change[way])),
  )
  const both = fact((kind) => wayOf(first, second, kind) !== undefined, span(result.change.base))
  return [
    [...tableFacts(first, result.before, fact), ...tableFacts(second, result.now, fact), both, ...moved],
  ]
}

const span = ({ low, high }: { low: number; high: number }) => ({ low, high })

const tableFacts = (question: ChoiceQuestion, { base, rows }: Rows, fact: MakeFact): Fact[] => [
  fact((kind) => isInside(question, kind), span(base)),
  ...rowFacts(question, rows, fact),
]

/** Of several ticks a puzzle looks at one alone, and the others’ rows are no fact of it. */
const rowFacts = ({ id, options, na = [] }: ChoiceQuestion, rows: Row[], fact: MakeFact): Fact[] =>
  rows
    .filter((row) => [...options, ...na].some((option) => option.id === row.id))
    .map((row) => fact((kind) => kind[id] === row.id, span(row.count)))

/** That a question is shown tells that each answer has as many as the survey asks for. */
const leastFacts = (question: ChoiceQuestion, fact: MakeFact): Fact[] => {
  const { id, options, minPerOption = 0 } = question
  return minPerOption === 0 || countsSeveral(question)
    ? []
    : options.map((option) => fact((kind) => kind[id] === option.id, { low: minPerOption, high: noLimit }))
}
