import type { Answers } from '../response/answers.ts'
import { isChoice } from '../survey/options-of.ts'
import type { Survey } from '../survey/survey.ts'
import { blurBase, blurCell } from './blur.ts'
import type { WarmUps } from './release.ts'
import { fewestForNumbers } from './rules.ts'

/** How many picked the expected answer in every warm-up, of those who did them all; nothing where too few did. */
export function countWarmUps(survey: Survey, all: Answers[]): WarmUps | undefined {
  const checks = survey.questions
    .filter(isChoice)
    .filter(({ kind, expected, showIf }) => kind === 'check' && expected && !showIf)
  const done = all.filter((answers) =>
    checks.every(({ id, options }) => options.some((option) => option.id === answers[id])),
  )
  if (checks.length === 0 || done.length < fewestForNumbers) return undefined
  const asMeant = done.filter((answers) => checks.every(({ id, expected }) => answers[id] === expected))
  const base = blurBase(done.length, fewestForNumbers)
  return { number: checks.length, base, asMeant: blurCell(asMeant.length, base) }
}
