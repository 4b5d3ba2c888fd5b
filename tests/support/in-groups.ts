// People of planned groups, and one question or one pair that they answered.
import { optionsFrom } from '#shared/library/options-from.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import type { Answers } from '#shared/response/answers.ts'
import type { Attack } from '#shared/results/attack.ts'
import { attackWith } from '#shared/results/attack.ts'
import { breakDown } from '#shared/results/break-down.ts'
import type { Breakdown } from '#shared/results/breakdown.ts'
import type { Result } from '#shared/results/release.ts'
import { summarise } from '#shared/results/summarise.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { solver } from './solver.ts'

export const question: ChoiceQuestion = {
  id: 'q',
  kind: 'scale',
  text: 'Q?',
  options: optionsFrom(...'ABCDE'),
  reported: true,
}

export const plannedGroups = (many: number): Breakdown => ({
  by: 'mode',
  groups: Array.from({ length: many }, (_, place) => ({
    id: `group-${place}`,
    title: `Group ${place}`,
    of: [`mode-${place}`],
  })),
})

export interface InGroup {
  of: string
  answers: Answers
}

/** So many people of each group with each answer; the last number is of those who gave none. */
export const peopleOf = (groups: number[][]): InGroup[] =>
  groups.flatMap((counts, group) =>
    counts.flatMap((count, place) =>
      Array.from({ length: count }, () => ({
        of: `mode-${group}`,
        answers: 'abcde'[place] ? { q: 'abcde'[place] ?? '' } : ({} as Answers),
      })),
    ),
  )

/** The one result of one question, or of one pair, with its groups. */
export function publishInGroups(
  questions: ChoiceQuestion[],
  all: InGroup[],
  groups: number,
  attack: Attack = attackWith(solver),
): Result | undefined {
  const survey: Survey = { ...parentCarer, questions }
  const planned = questions.map(({ id }) => id)
  const answers = all.map((it) => it.answers)
  return summarise(survey, planned, answers, attack, breakDown(plannedGroups(groups), all))[0]
}
