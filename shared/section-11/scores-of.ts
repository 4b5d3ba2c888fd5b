import { judgementsOf } from './judgements-of.ts'
import type { AuditReturn } from './return.ts'
import type { Score } from './standard.ts'

export interface Scores {
  self: Score
  /** Missing until it is moderated. */
  moderated?: Score | undefined
}

/** The scores of a signed return, by standard; none of one that is not signed. */
export function scoresOf(it: Pick<AuditReturn, 'signed' | 'moderated'>): Record<string, Scores> {
  const judged = judgementsOf(it)
  return Object.fromEntries(
    Object.entries(it.signed?.answers ?? {}).map(([standard, { score: self }]) => {
      const moderated = judged[standard]?.score
      return [standard, moderated === undefined ? { self } : { self, moderated }]
    }),
  )
}

/** What counts: the moderated score, or the agency’s own until there is one. */
export const countingScore = ({ self, moderated }: Scores): Score => moderated ?? self
