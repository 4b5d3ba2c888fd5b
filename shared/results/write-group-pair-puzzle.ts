import type { ChoiceQuestion } from '../survey/question.ts'
import { factsOf } from './facts-of.ts'
import { listKinds } from './list-kinds.ts'
import type { Fact, Kind, Puzzle } from './puzzle.ts'
import type { PairFigures } from './release.ts'
import { fewestPossible } from './rules.ts'
import { wayOf, ways } from './tally.ts'
import { groupKey } from './write-group-puzzle.ts'

const wayKey = 'Way'
const everyWay = [undefined, ...ways]

/**
 * The puzzle of a pair where a breakdown is shown. What is told of a group speaks of ways alone: how many went better. So
 * nothing ties an answer to a group but its way, and everybody counts in two tables: that of all, by both answers, and that
 * of the groups, by way. As long as as many went each way in one as in the other, people can be found for both.
 */
export function writeGroupPairPuzzle(
  [then, now]: [ChoiceQuestion, ChoiceQuestion],
  figures: PairFigures,
  groups: NonNullable<PairFigures['groups']>,
): Puzzle {
  const answers = listKinds([then, now])
  const wayAt = answers.map((kind) => wayOf(then, now, kind))
  const cells = groups.flatMap(({ id }) => everyWay.map((way) => ({ group: id, way })))
  const kinds: Kind[] = [
    ...answers,
    ...cells.map(({ group, way }): Kind => ({ [groupKey]: group, ...(way ? { [wayKey]: way } : {}) })),
  ]
  const fact = (
    ofAnswer: (place: number) => number,
    ofCell: (cell: (typeof cells)[number]) => number | boolean,
    { low, high }: Pick<Fact, 'low' | 'high'>,
  ): Fact => ({
    weights: [...answers.map((_, place) => ofAnswer(place)), ...cells.map((it) => Number(ofCell(it)))],
    low,
    high,
  })
  const none = () => 0
  const whole = factsOf(figures, [then, now], answers)
    .flat()
    .map(({ weights, ...span }) => fact((place) => weights[place] ?? 0, none, span))
  const agree = everyWay.map((way) =>
    fact(
      (place) => Number(wayAt[place] === way),
      (cell) => (cell.way === way ? -1 : 0),
      { low: 0, high: 0 },
    ),
  )
  const tables = groups.flatMap(({ id, base, ...counts }) => [
    fact(none, ({ group, way }) => group === id && way !== undefined, base),
    ...ways.map((one) => fact(none, ({ group, way }) => group === id && way === one, counts[one])),
  ])
  const cellOf = (group: string, place: number) =>
    answers.length + cells.findIndex((cell) => cell.group === group && cell.way === wayAt[place])
  const people = groups.flatMap(({ id }) => answers.map((_, place) => [place, cellOf(id, place)]))
  const secretsOf = (group: number) => {
    const of = (is: (place: number) => boolean) =>
      answers.flatMap((_, place) => (is(place) ? [group * answers.length + place] : []))
    const halves = [then, now].map(({ id, options }) => ({
      needs: Math.min(fewestPossible, options.length),
      answers: options.map((option) => of((place) => answers[place]?.[id] === option.id)),
    }))
    return [...halves, { needs: 2, answers: ways.map((way) => of((place) => wayAt[place] === way)) }]
  }
  return {
    kinds,
    people,
    ways: [[...whole, ...agree, ...tables]],
    secrets: groups.flatMap((_, group) => secretsOf(group)),
  }
}
