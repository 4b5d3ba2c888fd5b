import type { Step } from './step.ts'
import { holding } from './take.ts'

/** Somebody else decides whether the words may be shown. */
export const clearWords = (said: { show: boolean; reason: string; themes: string[] }): Step =>
  holding((comment, { person, by, day }) => {
    const { claim: _, ...triage } = comment.triage
    if (!comment.permission) return 'no-permission'
    if (!triage.words) return 'not-now'
    if (triage.words.person === person) return 'second-person'
    return { ...triage, cleared: { person, by, on: day, ...said } }
  })
