import { isAsked } from '../survey/is-asked.ts'
import { countsSeveral } from '../survey/options-of.ts'
import type { ChoiceQuestion } from '../survey/question.ts'
import { factsOf } from './facts-of.ts'
import { listKinds } from './list-kinds.ts'
import { parentsOf } from './parents-of.ts'
import { type Fact, isInside, type Kind, noLimit, type Puzzle, type Secret } from './puzzle.ts'
import type { Held, Result } from './release.ts'
import { fewest, fewestPossible } from './rules.ts'
import { wayOf, ways } from './tally.ts'

/** A result that would be published, and the question, or the two of a pair, that it speaks of. */
export interface Shown {
  result: Exclude<Result, Held>
  of: ChoiceQuestion[]
}

/** Past so many kinds of people a puzzle is too large to look at: nothing is shown that makes it so. */
const mostKinds = 100

/**
 * Puzzles of results that are shown together, and of the questions that led to them: one; where several may be ticked
 * one for each tick, which is a yes or no of its own. Undefined where they are too large, or a tick leads on.
 */
export function writePuzzles(shown: Shown[], questions: ChoiceQuestion[]): Puzzle[] | undefined {
  const several = questions.filter(countsSeveral)
  if (
    several.some(({ id }) =>
      questions.some(({ showIf }) => showIf && 'question' in showIf && showIf.question === id),
    )
  )
    return undefined
  const ticks = several.flatMap(({ id, options }) => options.map((option) => ({ of: id, tick: option.id })))
  const puzzles = (ticks.length > 0 ? ticks : [undefined]).map((tick) => writePuzzle(shown, questions, tick))
  return puzzles.some(({ kinds }) => kinds.length > mostKinds) ? undefined : puzzles
}

interface Tick {
  of: string
  tick: string
}

function writePuzzle(shown: Shown[], questions: ChoiceQuestion[], tick?: Tick): Puzzle {
  const looked = questions.map((question) => (countsSeveral(question) ? lookAt(question, tick) : question))
  const kinds = listKinds(looked)
  const find = ({ id }: ChoiceQuestion) => looked.filter((question) => question.id === id)
  const told = shown.flatMap(({ result, of }) => {
    const mine = of.flatMap(find)
    return [factsOf(result, mine, kinds), ...mine.flatMap((question) => restsOf(question, looked, kinds))]
  })
  const ways = told.reduce<Fact[][]>(
    (all, next) => all.flatMap((one) => next.map((way) => [...one, ...way])),
    [[]],
  )
  const changes = shown.flatMap(({ of: [then, now] }) => (then && now ? [changeOf(then, now, kinds)] : []))
  return {
    kinds,
    people: kinds.map((_, kind) => [kind]),
    ways,
    secrets: [...looked.flatMap((question) => secretOf(question, kinds, tick)), ...changes],
  }
}

/** A question of several ticks as a puzzle looks at it: who ticked this one, and who ticked only others. */
const lookAt = ({ options, ...question }: ChoiceQuestion, tick?: Tick): ChoiceQuestion => ({
  ...question,
  options: [
    ...options.filter(({ id }) => question.id === tick?.of && id === tick.tick),
    { id: 'only others', text: 'Only others' },
  ],
  na: [],
  always: false,
})

/** That a follow-up is shown tells that those who answered what led to it, and were not asked, are nobody or 10. */
function restsOf(question: ChoiceQuestion, questions: ChoiceQuestion[], kinds: Kind[]): Fact[][][] {
  return parentsOf(question, questions).map((parent) => {
    const passed = (kind: Kind) => isInside(parent, kind) && !isAsked(question.showIf, kind, {})
    const weights = kinds.map((kind) => Number(passed(kind)))
    return [[{ weights, low: 0, high: 0 }], [{ weights, low: fewest, high: noLimit }]]
  })
}

/** The answers to one question that must stay possible; of a tick, its yes and its no. A warm-up hides nothing. */
function secretOf(question: ChoiceQuestion, kinds: Kind[], tick?: Tick): Secret[] {
  const { id, kind, options } = question
  if (kind === 'check' || (countsSeveral(question) && id !== tick?.of)) return []
  const answers = options.map((option) => placesOf(kinds, (it) => it[id] === option.id))
  return [{ needs: Math.min(fewestPossible, answers.length), answers }]
}

/** Nor may it be certain which way somebody went. */
const changeOf = (then: ChoiceQuestion, now: ChoiceQuestion, kinds: Kind[]): Secret => ({
  needs: 2,
  answers: ways.map((way) => placesOf(kinds, (kind) => wayOf(then, now, kind) === way)),
})

const placesOf = (kinds: Kind[], is: (kind: Kind) => boolean): number[] =>
  kinds.flatMap((kind, place) => (is(kind) ? [place] : []))
