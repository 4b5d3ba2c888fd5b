import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { RoundDraft, RoundDraftId } from './round-draft.ts'
import { RoundTyped } from './round-typed.ts'

const access = ['participation-lead'] as const
const params = z.strictObject({ draft: RoundDraftId })

export const listRoundDrafts = endpoint({
  id: 'listRoundDrafts',
  noun: 'distribution',
  access,
  method: 'GET',
  path: '/api/round-drafts',
  summary: 'Rounds that are being planned, as they were last saved.',
  ok: { status: 200, body: z.strictObject({ drafts: z.array(RoundDraft) }) },
})

export const saveRoundDraft = endpoint({
  id: 'saveRoundDraft',
  noun: 'distribution',
  access,
  method: 'POST',
  path: '/api/round-drafts/{draft}',
  summary:
    'Saves a round that is being planned, for any lead to go on with. Refused when somebody was faster.',
  params,
  body: z.strictObject({
    /** The version that was changed; 0 for the first. */
    from: z.int().min(0),
    round: RoundTyped,
  }),
  ok: { status: 200, body: RoundDraft },
})

export const dropRoundDraft = endpoint({
  id: 'dropRoundDraft',
  noun: 'distribution',
  access,
  method: 'POST',
  path: '/api/round-drafts/{draft}/drop',
  summary: 'Takes a planned round off the list: it was opened, or is not wanted.',
  params,
  body: z.strictObject({ from: z.int().min(1) }),
  ok: { status: 200, body: RoundDraft },
})
