import { listRoundDrafts } from '#shared/distribution/round-draft-endpoints.ts'
import { handle } from '../http/handle.ts'
import { openRoundDrafts } from './round-draft-store.ts'

export const handler = handle(listRoundDrafts, async () => ({
  drafts: (await openRoundDrafts()).sort((a, b) => (a.on + a.draft < b.on + b.draft ? 1 : -1)),
}))
