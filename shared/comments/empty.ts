import type { Comment } from './comment.ts'

/** Whether it was decided before this day, so that its words go. */
export const isExpired = ({ triage }: Pick<Comment, 'triage'>, before: string): boolean =>
  triage.decided !== undefined && triage.decided < before && triage.emptied === undefined

/** A set of comments without a word of it. What staff decided stays, and of words for others those that may be shown. */
export function empty(comment: Comment, day: string): Comment {
  const { claim: _, translation, words, ...triage } = comment.triage
  const translated = translation && { translation: { ...translation, texts: {} } }
  const shown = triage.cleared?.show && words && { words }
  return { ...comment, texts: {}, triage: { ...triage, ...translated, ...shown, emptied: day } }
}
