import { Comment } from '#shared/comments/comment.ts'
import { commentKey } from '#shared/table/keys.ts'
import { readItem, readPartition } from '../table/read.ts'
import { change, writeOnce } from '../table/write-once.ts'

const Unopened = Comment.pick({ day: true }).strip()
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

/** All that a round’s people wrote, and the days of the envelopes that could not be opened. */
export async function commentsOf(wave: string): Promise<{ comments: Comment[]; unopened: string[] }> {
  const comments: Comment[] = []
  const unopened: string[] = []
  for await (const item of readPartition('Comments', { wave }))
    if ('sealed' in item) unopened.push(Unopened.parse(item).day)
    else comments.push(Comment.parse(item))
  return { comments, unopened }
}

/** What became of a set; false when somebody changed it since it was read. */
export const saveChanged = ({ wave, id, revision, texts, triage }: Comment): Promise<boolean> =>
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
