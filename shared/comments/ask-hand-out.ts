import { worried } from './grade.ts'
import type { Step } from './step.ts'
import { gradeOf } from './triage.ts'

/** From grade 2: one person asks which hand-out it came from, another agrees; one of the two is the safeguarding lead. */
export const askHandOut =
  (reason: string): Step =>
  ({ triage }, { person, by, day, isLead }) => {
    if ((gradeOf(triage) ?? 0) < worried) return 'not-worried'
    const said = { person, by, on: day, reason }
    const { asked, agreed } = triage.handOut ?? {}
    if (agreed) return 'not-now'
    if (!asked) return { ...triage, handOut: { asked: { ...said, isLead } } }
    if (asked.person === person) return 'second-person'
    return isLead || asked.isLead
      ? { ...triage, handOut: { asked, agreed: { ...said, isLead } } }
      : 'lead-needed'
  }
