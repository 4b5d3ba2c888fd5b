import { saveDraft } from '#shared/survey/draft-endpoints.ts'
import { handle } from '../http/handle.ts'
import { saveNextDraft } from './draft-store.ts'
import { overtaken } from './overtaken.ts'

export const handler = handle(saveDraft, async ({ params, body, caller, now }) => {
  const next = {
    draft: params.draft,
    version: body.from + 1,
    definition: body.definition,
    by: caller.name,
    at: new Date(now).toISOString(),
  }
  return (await saveNextDraft(next)) ? next : overtaken(params.draft)
})
