import { Comment } from '#shared/comments/comment.ts'
import type { Triage } from '#shared/comments/triage.ts'
import { commentKey } from '#shared/table/keys.ts'
import { readItem, readPartition } from '../table/read.ts'
import { change, writeOnce } from '../table/write-once.ts'

type Arrived = Omit<Comment, 'revision' | 'triage'>

/** Stores a comment once, however often it is opened. */
export const saveComment = (comment: Arrived): Promise<boolean> =>
  writeOnce('Comments', { ...comment, revision: 0, triage: {} })

/** An envelope that does not open is kept as it came, to be counted and looked into: never thrown away unread. */
export const saveUnopened = (
  unopened: Omit<Arrived, 'texts' | 'permission'> & { sealed: Uint8Array },
): Promise<boolean> => writeOnce('Comments', unopened)

export async function findComment(wave: string, id: string): Promise<Comment | undefined> {
  const item = await readItem('Comments', commentKey(wave, id))
  return item && !('sealed' in item) ? Comment.parse(item) : undefined
}

/** All that a round’s people wrote, and how many envelopes of it could not be opened. */
export async function commentsOf(wave: string): Promise<{ comments: Comment[]; unopened: number }> {
  const comments: Comment[] = []
  let unopened = 0
  for await (const item of readPartition('Comments', { wave }))
    if ('sealed' in item) unopened++
    else comments.push(Comment.parse(item))
  return { comments, unopened }
}

/** Its words go, unless somebody changed it since it was read. */
export const saveEmptied = ({ wave, id, revision, texts, triage }: Comment): Promise<boolean> =>
  change('Comments', {
    Key: commentKey(wave, id),
    UpdateExpression: 'SET texts = :texts, triage = :triage, revision = :next',
    ConditionExpression: 'revision = :seen',
    ExpressionAttributeValues: {
      ':texts': texts,
      ':triage': triage,
      ':seen': revision,
      ':next': revision + 1,
    },
  })

/** False when somebody changed it since it was read. */
export const saveTriage = ({ wave, id, revision }: Comment, triage: Triage): Promise<boolean> =>
  change('Comments', {
    Key: commentKey(wave, id),
    UpdateExpression: 'SET triage = :triage, revision = :next',
    ConditionExpression: 'revision = :seen',
    ExpressionAttributeValues: { ':triage': triage, ':seen': revision, ':next': revision + 1 },
  })
