import type { Comment } from './comment.ts'

/** Whether it was decided before this day, so that its words go. */
export const isExpired = ({ triage }: Pick<Comment, 'triage'>, before: string): boolean =>
  triage.decided !== undefined && triage.decided < before && triage.emptied === undefined

/** A set of comments without a word of it. What staff decided, and the words that others may read, stay. */
export function empty(comment: Comment, day: string): Comment {
  const { claim: _, translation, ...triage } = comment.triage
  const translated = translation && { translation: { ...translation, texts: {} } }
  return { ...comment, texts: {}, triage: { ...triage, ...translated, emptied: day } }
}
