import { worried } from './grade.ts'
import { settled } from './settled.ts'
import type { Step } from './step.ts'
import { gradeOf, type Triage } from './triage.ts'

type Said = Omit<NonNullable<Triage['referral']>, 'person' | 'by' | 'on'>

/** What the safeguarding lead did about a worry. It may be said again, as more is known. */
export const refer =
  (said: Said): Step =>
  ({ triage }, { person, by, day, isLead }) => {
    if (!isLead) return 'lead-needed'
    if ((gradeOf(triage) ?? 0) < worried) return 'not-worried'
    return settled({ ...triage, referral: { person, by, on: day, ...said } }, day)
  }
