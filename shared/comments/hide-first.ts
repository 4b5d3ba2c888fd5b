import type { Comment } from './comment.ts'
import { worried } from './grade.ts'
import type { Triage } from './triage.ts'
import { waitsFor } from './waits.ts'

type Decided = Pick<Comment, 'permission' | 'triage'>

/**
 * What staff decided, for one of them. Until there is a second look, other readers learn that the first was worried,
 * and not how much or why, so that the second thinks for themselves. Who acts on a worry sees all of it.
 */
export function hideFirst(
  { permission, triage }: Decided,
  reader: { person: string; isLead: boolean },
): Triage {
  const { first } = triage
  const waits = waitsFor({ permission, triage }) === 'second'
  if (!waits || !first || first.person === reader.person || reader.isLead) return triage
  return { ...triage, first: { ...first, grade: worried, worries: [], names: false, why: '', themes: [] } }
}
