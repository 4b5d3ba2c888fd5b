import { ReadMark, Reply } from '#shared/learning/reply.ts'
import { versionKey } from '#shared/table/keys.ts'
import { readNewest, readVersions } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

/** Every version is kept; false when somebody else saved this one first. */
export const saveReply = (reply: Reply): Promise<boolean> =>
  writeOnce('Learning', { ...versionKey('reply', reply.wave, reply.version), reply })

/** The newest first. */
export const replyVersions = async (wave: string, limit?: number): Promise<Reply[]> =>
  (await readVersions('Learning', 'reply', wave, limit)).map((item) => Reply.parse(item['reply']))

export const newestReplies = async (): Promise<Reply[]> =>
  (await readNewest('Learning', 'reply')).map((item) => Reply.parse(item['reply']))

/** That the board has read a round is kept once; false when it is marked already. */
export const saveRead = (read: ReadMark): Promise<boolean> =>
  writeOnce('Learning', { ...versionKey('read', read.wave, read.version), read })

export const allRead = async (): Promise<ReadMark[]> =>
  (await readNewest('Learning', 'read')).map((item) => ReadMark.parse(item['read']))
