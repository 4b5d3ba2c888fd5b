import { discardDraft } from '#shared/survey/draft-endpoints.ts'
import { handle } from '../http/handle.ts'
import { deleteDraft } from './draft-store.ts'
import { overtaken } from './overtaken.ts'

export const handler = handle(discardDraft, async ({ params: { draft }, body }) =>
  (await deleteDraft({ draft, version: body.from })) ? { draft } : overtaken(draft),
)
