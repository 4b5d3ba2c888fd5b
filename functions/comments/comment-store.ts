import type { Texts } from '#shared/response/answers.ts'
import { commentKey } from '#shared/table/keys.ts'
import { writeOnce } from '../table/write-once.ts'

/** Everything one person wrote, together, under an id drawn on their phone. The day is the only time it has. */
export interface Comment {
  id: string
  wave: string
  distribution: string
  survey: string
  day: string
  texts: Texts
  permission: boolean
  /** A reader found it on paper and did not wait for the opening: to be read before all others. */
  worry?: true
}

/** Stores a comment once, however often it is opened. */
export const saveComment = (comment: Comment): Promise<boolean> =>
  writeOnce('Comments', { ...comment, ...commentKey(comment.id) })

/** An envelope that does not open is kept as it came, to be counted and looked into: never thrown away unread. */
export const saveUnopened = (
  unopened: Omit<Comment, 'texts' | 'permission'> & { sealed: Uint8Array },
): Promise<boolean> => writeOnce('Comments', { ...unopened, ...commentKey(unopened.id) })
