import type { Step } from './step.ts'
import { holding } from './take.ts'

/** The named translator’s English. Only boxes that hold something can be put into English. */
export const translate = (texts: Record<string, string>): Step =>
  holding((comment, { person, by }) => {
    const { claim: _, ...triage } = comment.triage
    if (triage.translation?.to !== person) return 'second-person'
    if (Object.keys(texts).some((question) => !(question in comment.texts))) return 'not-now'
    return { ...triage, translation: { ...triage.translation, by, texts } }
  })
