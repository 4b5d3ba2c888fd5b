import { problem } from '#shared/api/problem.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { publishDraft } from '#shared/survey/draft-endpoints.ts'
import { readyDraft } from '#shared/survey/ready-draft.ts'
import { handle } from '../http/handle.ts'
import { deleteDraft, findDraft } from './draft-store.ts'
import { overtaken } from './overtaken.ts'
import { newestSurvey, saveSurvey } from './survey-store.ts'

export const handler = handle(publishDraft, async ({ params, body, now }) => {
  const draft = await findDraft(params.draft)
  if (!draft || draft.version !== body.from) return overtaken(params.draft)
  const { survey: definition, wrong } = readyDraft(draft.definition)
  if (!definition) return problem('survey-not-ready', wrong)
  const survey = definition.id
  const newest = await newestSurvey(survey)
  const version = {
    survey,
    version: (newest?.version ?? 0) + 1,
    publishedOn: londonDay(now),
    definition,
  }
  if (!(await saveSurvey(version))) return problem('changed-meanwhile')
  // What somebody saved meanwhile stays, as the draft of what comes next.
  await deleteDraft(draft)
  return version
})
