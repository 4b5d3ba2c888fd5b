import type { Comment } from './comment.ts'
import type { Waits } from './desk-endpoints.ts'
import { worried } from './grade.ts'
import { gradeOf } from './triage.ts'

/** What one set of comments waits for next. A worry first, then words for others. */
export function waitsFor({ permission, triage }: Pick<Comment, 'permission' | 'triage'>): Waits {
  const { translation, first, second, referral, words, cleared, emptied } = triage
  if (emptied) return 'nothing'
  if (translation && !translation.texts) return 'translator'
  if (!first) return 'first'
  const grade = gradeOf(triage) ?? 0
  if (first.grade >= worried && !second) return 'second'
  if (grade >= worried && !referral?.copied) return 'referral'
  return permission && words && !cleared ? 'clearing' : 'nothing'
}

/** Nobody looks twice at the same: a second look, and clearing words, is for somebody else. */
export function isFor(person: string, comment: Pick<Comment, 'permission' | 'triage'>): boolean {
  const { first, words, translation } = comment.triage
  const waits = waitsFor(comment)
  if (waits === 'second') return first?.person !== person
  if (waits === 'clearing') return words?.person !== person
  return waits !== 'translator' || translation?.to === person
}
