import type { Step } from './step.ts'
import { holding } from './take.ts'

/** The words as others may read them. Only with the person’s yes, and only of boxes that hold something. */
export const proposeWords = (texts: Record<string, string>): Step =>
  holding((comment, { person, by, day }) => {
    const { cleared: _, claim: __, ...triage } = comment.triage
    if (!comment.permission) return 'no-permission'
    if (!triage.first || Object.keys(texts).some((question) => !(question in comment.texts))) return 'not-now'
    return { ...triage, words: { person, by, on: day, texts } }
  })
