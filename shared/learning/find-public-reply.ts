import type { Reply } from './reply.ts'

/** The version that everybody reads, from all versions, the newest first: what two agreed to, until a lead took it down. */
export function findPublicReply(versions: readonly Reply[]): Reply | undefined {
  const decided = versions.find(({ status }) => status !== 'draft')
  return decided?.status === 'public' ? decided : undefined
}
