import { listDrafts } from '#shared/survey/draft-endpoints.ts'
import { handle } from '../http/handle.ts'
import { allDrafts } from './draft-store.ts'

export const handler = handle(listDrafts, async () => ({
  drafts: (await allDrafts()).map(({ draft, version, definition, by, at }) => ({
    draft,
    version,
    survey: definition.id,
    title: definition.title,
    audience: definition.audience,
    questions: definition.questions.length,
    by,
    at,
  })),
}))
