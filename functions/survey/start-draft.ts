import { randomUUID } from 'node:crypto'
import { startDraft } from '#shared/survey/draft-endpoints.ts'
import { handle } from '../http/handle.ts'
import { saveNewDraft } from './draft-store.ts'

export const handler = handle(startDraft, async ({ body, caller, now }) => {
  const draft = {
    draft: randomUUID(),
    version: 1,
    definition: body.definition,
    by: caller.name,
    at: new Date(now).toISOString(),
  }
  await saveNewDraft(draft)
  return draft
})
