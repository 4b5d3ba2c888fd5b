import { worried } from './grade.ts'
import { settled } from './settled.ts'
import type { Step } from './step.ts'
import { holding } from './take.ts'
import type { Judged } from './triage.ts'
import { waitsFor } from './waits.ts'

/** The first reader’s judgement; from grade 2 the second, by somebody else. */
export const judge = (said: Omit<Judged, 'person' | 'by' | 'on'>): Step =>
  holding((comment, { person, by, day }) => {
    const judged: Judged = { person, by, on: day, ...said }
    const { triage } = comment
    const waits = waitsFor(comment)
    if (waits === 'first' || waits === 'translator') return settled({ ...triage, first: judged }, day)
    if (triage.first?.person === person) return 'second-person'
    if (waits !== 'second' && (triage.first?.grade ?? 0) >= worried) return 'not-now'
    return settled({ ...triage, second: judged }, day)
  })
