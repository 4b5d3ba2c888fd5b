import type { ChoiceQuestion } from '../survey/question.ts'
import type { Crowd } from './crowd.ts'
import { factsOf } from './facts-of.ts'
import { listKinds } from './list-kinds.ts'
import { type Fact, isInside, type Kind, type Puzzle } from './puzzle.ts'
import type { BrokenDown, Figures } from './release.ts'
import { fewestForNumbers, fewestPossible } from './rules.ts'

/** Where a kind of people says of which planned group they are. No question has such an id. */
export const groupKey = 'Group'

type Groups = BrokenDown['groups']

export const crowdOf = ({ id, answered }: Groups[number]): Crowd => ({
  ...answered,
  has: (kind) => kind[groupKey] === id,
})

/**
 * The puzzle of one question where a breakdown is shown: people are of a group and gave an answer, and the groups’ figures
 * add up to those of all. A question without figures by group tells that one of the groups has too few.
 */
export function writeGroupPuzzle(question: ChoiceQuestion, figures: Figures, planned: Groups): Puzzle {
  const groups = planned.map(({ id }) => id)
  const answers = listKinds([question])
  const kinds: Kind[] = groups.flatMap((group) => answers.map((kind) => ({ ...kind, [groupKey]: group })))
  const within = (group: string, facts: Fact[]): Fact[] =>
    facts.map(({ weights, ...span }) => ({
      ...span,
      weights: kinds.map((kind, place) => (kind[groupKey] === group ? (weights[place] ?? 0) : 0)),
    }))
  const whole = factsOf(figures, [question], kinds).flat()
  const tables = (figures.groups ?? []).flatMap(({ id, base, rows }) =>
    within(id, factsOf({ ...figures, base, rows, apart: [] }, [question], kinds).flat()),
  )
  const inside = kinds.map((kind) => Number(isInside(question, kind)))
  const tooFew = groups.map((id) => within(id, [{ weights: inside, low: 0, high: fewestForNumbers - 1 }]))
  return {
    kinds,
    people: kinds.map((_, kind) => [kind]),
    ways: figures.groups ? [[...whole, ...tables]] : tooFew.map((few) => [...whole, ...few]),
    secrets: groups.map((group) => ({
      needs: Math.min(fewestPossible, question.options.length),
      answers: question.options.map(({ id }) =>
        kinds.flatMap((kind, place) => (kind[groupKey] === group && kind[question.id] === id ? [place] : [])),
      ),
    })),
  }
}
