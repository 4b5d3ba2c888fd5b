import type { Answers } from '../response/answers.ts'
import type { ChoiceQuestion } from '../survey/question.ts'
import type { Survey } from '../survey/survey.ts'
import { blurBase } from './blur.ts'
import type { Breakdown } from './breakdown.ts'
import { isBrokenDown } from './is-broken-down.ts'
import type { BrokenDown, Count, Result } from './release.ts'
import { changeOf } from './result-of-pair.ts'
import { tableOf } from './result-of-question.ts'
import { fewestForNumbers } from './rules.ts'
import { tallyPair, tallyQuestion } from './tally.ts'

/** A planned group at release: how many answered, as may be told, and what they answered, which is only counted. */
export type GroupOfAnswers = BrokenDown['groups'][number] & { all: Answers[] }

/**
 * The planned groups of people who answered, each with enough for numbers; none at all where one has too few, or where
 * somebody is in no group. `of` is what puts somebody in a group: a way of answering, or an agency.
 */
export function breakDown(
  breakdown: Breakdown | undefined,
  people: { of: string | undefined; answers: Answers }[],
): GroupOfAnswers[] {
  if (!breakdown) return []
  const groups = breakdown.groups.map(({ id, title, of }) => ({
    id,
    title,
    all: people.filter((it) => it.of && of.includes(it.of)).map(({ answers }) => answers),
  }))
  const everybody = groups.reduce((sum, { all }) => sum + all.length, 0) === people.length
  return everybody && groups.every(({ all }) => all.length >= fewestForNumbers)
    ? groups.map((group) => ({ ...group, answered: blurBase(group.all.length, fewestForNumbers) }))
    : []
}

/** What may be told of a group: never its answers. */
export const tellGroup = ({ id, title, answered }: GroupOfAnswers): BrokenDown['groups'][number] => ({
  id,
  title,
  answered,
})

/** Figures together with those of every group, where enough of each answered this question. */
export function withGroups(
  result: Result,
  question: ChoiceQuestion,
  survey: Survey,
  groups: GroupOfAnswers[],
): Result {
  if (result.kind !== 'figures' || groups.length === 0 || !isBrokenDown([question], survey)) return result
  const tallies = groups.map(({ id, title, all }) => ({ id, title, tally: tallyQuestion(question, all) }))
  if (tallies.some(({ tally }) => tally.answered < fewestForNumbers)) return result
  return {
    ...result,
    groups: tallies.map(({ id, title, tally }) => {
      const { base, rows } = tableOf(question, tally)
      return { id, title, base, rows }
    }),
  }
}

/**
 * A pair together with who went which way in every group. Where so many gave both answers that each group must have enough:
 * the published numbers decide it, so that it tells nothing by itself.
 */
export function withGroupsOfPair(
  result: Result,
  pair: [ChoiceQuestion, ChoiceQuestion],
  survey: Survey,
  groups: GroupOfAnswers[],
  everybody: Count,
): Result {
  if (result.kind !== 'pair' || groups.length === 0 || !isBrokenDown(pair, survey)) return result
  const mostWithout = everybody.high - result.change.base.low
  if (groups.some(({ answered }) => answered.low - mostWithout < fewestForNumbers)) return result
  return {
    ...result,
    groups: groups.map(({ id, title, all }) => ({ id, title, ...changeOf(tallyPair(...pair, all)) })),
  }
}
