import { problem } from '#shared/api/problem.ts'
import { getDraft } from '#shared/survey/draft-endpoints.ts'
import { handle } from '../http/handle.ts'
import { findDraft } from './draft-store.ts'

export const handler = handle(
  getDraft,
  async ({ params }) => (await findDraft(params.draft)) ?? problem('not-found'),
)
