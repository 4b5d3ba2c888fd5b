import { worried } from './grade.ts'
import { gradeOf, type Triage } from './triage.ts'

/**
 * Gives the set back, and begins the days until deletion once nothing more has to be decided: a worry’s begin when the
 * safeguarding lead confirmed the copy in the case system, never before.
 */
export function settled({ claim: _, decided: __, ...triage }: Triage, day: string): Triage {
  const grade = gradeOf(triage)
  const isDecided =
    grade !== undefined &&
    (grade < worried || (triage.referral?.copied === true && triage.second !== undefined))
  return isDecided ? { ...triage, decided: day } : triage
}
