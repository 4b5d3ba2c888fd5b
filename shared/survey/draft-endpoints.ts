import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { Draft, SurveyDraft } from './draft.ts'
import { Id } from './question.ts'
import { SurveyVersion } from './survey.ts'

const access = ['participation-lead'] as const
const params = z.strictObject({ draft: Id })
/** The version that was on the screen. */
const version = z.int().min(1)

export const listDrafts = endpoint({
  id: 'listDrafts',
  noun: 'survey',
  access,
  method: 'GET',
  path: '/api/drafts',
  summary: 'Every survey that is being written, without its questions.',
  ok: {
    status: 200,
    body: z.strictObject({
      drafts: z.array(
        z.strictObject({
          draft: Id,
          version: z.int(),
          survey: Id,
          title: z.string(),
          audience: z.string(),
          questions: z.int(),
          by: z.string(),
          at: z.iso.datetime(),
        }),
      ),
    }),
  },
})

export const startDraft = endpoint({
  id: 'startDraft',
  noun: 'survey',
  access,
  method: 'POST',
  path: '/api/drafts',
  summary: 'Begins a draft: blank, from a starter survey, from a published version, or brought in.',
  body: z.strictObject({ definition: SurveyDraft }),
  ok: { status: 201, body: Draft },
})

export const getDraft = endpoint({
  id: 'getDraft',
  noun: 'survey',
  access,
  method: 'GET',
  path: '/api/drafts/{draft}',
  summary: 'A draft as it was last saved.',
  params,
  ok: { status: 200, body: Draft },
})

export const saveDraft = endpoint({
  id: 'saveDraft',
  noun: 'survey',
  access,
  method: 'POST',
  path: '/api/drafts/{draft}',
  summary: 'Saves a draft, unless somebody else did since the version that was changed.',
  params,
  body: z.strictObject({ from: version, definition: SurveyDraft }),
  ok: { status: 200, body: Draft },
})

export const discardDraft = endpoint({
  id: 'discardDraft',
  noun: 'survey',
  access,
  method: 'POST',
  path: '/api/drafts/{draft}/discard',
  summary: 'Throws a draft away.',
  params,
  body: z.strictObject({ from: version }),
  ok: { status: 200, body: z.strictObject({ draft: Id }) },
})

export const publishDraft = endpoint({
  id: 'publishDraft',
  noun: 'survey',
  access,
  method: 'POST',
  path: '/api/drafts/{draft}/publish',
  summary: 'Publishes a draft as the next version of its survey, if nothing stands in the way.',
  params,
  body: z.strictObject({ from: version }),
  ok: { status: 201, body: SurveyVersion },
})
