import { isChoice } from '../survey/options-of.ts'
import type { ChoiceQuestion } from '../survey/question.ts'
import type { Survey } from '../survey/survey.ts'
import { isBrokenDown } from './is-broken-down.ts'
import { isSafe } from './is-safe.ts'
import { parentsOf } from './parents-of.ts'
import type { BrokenDown, Count, Result } from './release.ts'
import type { Solver } from './solver.ts'
import { writeGroupPairPuzzle } from './write-group-pair-puzzle.ts'
import { crowdOf, writeGroupPuzzle } from './write-group-puzzle.ts'
import { type Shown, writePuzzles } from './write-puzzle.ts'

/**
 * The break-in test: given everything that would be published about one population, the ids of the results with which
 * somebody could narrow a single person's answer too far. They are held back. It sees published figures only, never
 * a count, so that what is held back tells no more than they do.
 */
export type Attack = (
  survey: Survey,
  candidates: Result[],
  answered: Count,
  groups: BrokenDown['groups'],
) => ReadonlySet<string>

/**
 * The attack by linear programme. Results join one by one, each together with all shown before it that share a
 * question with it or with what led to it; one with which somebody could be narrowed does not join.
 */
export const attackWith =
  (solver: Solver): Attack =>
  (survey, candidates, answered, groups) => {
    const choices = survey.questions.filter(isChoice)
    const speaksOf = (id: string) => choices.filter((question) => question.id === id || question.pair === id)
    const planned = candidates.flatMap(({ id }) => speaksOf(id))
    const shown: Shown[] = []
    const refused = new Set<string>()
    for (const result of candidates.toSorted(byDepth(speaksOf, choices))) {
      if (result.kind === 'held') continue
      const next = { result, of: speaksOf(result.id) }
      const told = shown.flatMap(({ of }) => of)
      const before = leadTo(next, choices).filter((question) => planned.includes(question))
      const together = relatives(next, shown, choices)
      const safe =
        before.every((question) => told.includes(question)) &&
        isProof(together, survey, { answered, groups }, solver)
      if (safe) shown.push(next)
      else refused.add(result.id)
    }
    return refused
  }

/** What led to a result's questions, at any depth. */
const leadTo = ({ of }: Shown, choices: ChoiceQuestion[]): ChoiceQuestion[] =>
  of.flatMap((question) => parentsOf(question, choices)).filter((question) => !of.includes(question))

/** Parents first, so that a follow-up is looked at with what is shown of them. */
const byDepth = (speaksOf: (id: string) => ChoiceQuestion[], choices: ChoiceQuestion[]) => {
  const depth = ({ id }: Result) => Math.max(0, ...speaksOf(id).map((it) => parentsOf(it, choices).length))
  return (one: Result, other: Result): number => depth(one) - depth(other)
}

/** A result together with those shown that share a question with it, or with one of those. */
function relatives(next: Shown, shown: Shown[], choices: ChoiceQuestion[]): Shown[] {
  const family = [next]
  for (const member of family) {
    const mine = [...member.of, ...leadTo(member, choices)]
    const near = ({ of }: Shown) => mine.some((question) => of.includes(question))
    const theirs = (it: Shown) => leadTo(it, choices).some((question) => mine.includes(question))
    family.push(...shown.filter((it) => !family.includes(it) && (near(it) || theirs(it))))
  }
  return family
}

interface People {
  answered: Count
  groups: BrokenDown['groups']
}

/** Whatever goes wrong holds back. */
function isProof(family: Shown[], survey: Survey, { answered, groups }: People, solver: Solver): boolean {
  const choices = survey.questions.filter(isChoice)
  const asked = family.flatMap((member) => [...member.of, ...leadTo(member, choices)])
  const questions = choices.filter((question) => asked.includes(question))
  const [first, second] = questions
  const [result] = family.map((member) => member.result)
  try {
    if (groups.length > 0 && first && isBrokenDown(questions, survey)) {
      const crowds = groups.map(crowdOf)
      if (result?.kind === 'figures')
        return isSafe(writeGroupPuzzle(first, result, groups), crowds, answered, solver)
      if (result?.kind === 'pair' && result.groups && second)
        return isSafe(writeGroupPairPuzzle([first, second], result, result.groups), crowds, answered, solver)
    }
    const everybody = [{ ...answered, has: () => true }]
    return writePuzzles(family, questions)?.every((it) => isSafe(it, everybody, answered, solver)) ?? false
  } catch {
    return false
  }
}
