// What results give away, put as a puzzle: a world is a number of people of each kind; every fact bounds a sum of them.

import type { ChoiceQuestion } from '../survey/question.ts'

/** People who answered some questions alike: one answer a question, none where they skipped it or were not asked. */
export type Kind = Readonly<Record<string, string>>

/** Each kind's number times its weight adds up to something from `low` to `high`. */
export interface Fact {
  weights: number[]
  low: number
  high: number
}

export const noLimit = Number.POSITIVE_INFINITY

/** Did they answer inside the scale? All who did not are alike: unsure, unwilling, skipped, not asked. */
export const isInside = ({ id, options }: Pick<ChoiceQuestion, 'id' | 'options'>, kind: Kind): boolean =>
  options.some((option) => option.id === kind[id])

/** Makes a fact: how much each kind of people weighs in it, and what all of them together come to. */
export type MakeFact = (weight: (kind: Kind) => number | boolean, span: Pick<Fact, 'low' | 'high'>) => Fact

/** What nobody may find out about a single person: which people gave each answer, and how many answers must stay possible. */
export interface Secret {
  needs: number
  answers: number[][]
}

export interface Puzzle {
  /** The first kind is people who answered none of it. */
  kinds: Kind[]
  /**
   * Whom there can be: each by the kinds that they are counted in, one, or one in each of two tables whose sums agree.
   * Those who answered nothing come first, in each crowd.
   */
  people: number[][]
  /** Facts that hold together, in each way in which the results can have come about. */
  ways: Fact[][]
  secrets: Secret[]
}

/** How many people there are of each kind. */
export type World = readonly number[]

export const fits = (world: World, facts: Fact[]): boolean =>
  facts.every(({ weights, low, high }) => {
    const sum = world.reduce((total, people, kind) => total + people * (weights[kind] ?? 0), 0)
    return low <= sum && sum <= high
  })
