import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { Id } from '../survey/question.ts'
import { Action, ActionWords, Impact, Progress } from './action.ts'

const lead = ['participation-lead'] as const
const owners = [...lead, 'agency'] as const
const readers = [...owners, 'board', 'scrutineer', 'business-manager', 'safeguarding-lead'] as const
const params = z.strictObject({ action: Id })
/** The version that the person was looking at. */
const version = z.int().min(1)

export const listActions = endpoint({
  id: 'listActions',
  noun: 'learning',
  access: readers,
  method: 'GET',
  path: '/api/actions',
  summary: 'What follows from lessons, the first due first. Agencies see what they own.',
  query: z.strictObject({ lesson: Id.optional() }),
  ok: { status: 200, body: z.strictObject({ today: z.iso.date(), actions: z.array(Action) }) },
})

export const getAction = endpoint({
  id: 'getAction',
  noun: 'learning',
  access: readers,
  method: 'GET',
  path: '/api/actions/{action}',
  summary: 'Every version of one action, the newest first.',
  params,
  ok: { status: 200, body: z.strictObject({ today: z.iso.date(), versions: z.array(Action) }) },
})

export const recordAction = endpoint({
  id: 'recordAction',
  noun: 'learning',
  access: lead,
  method: 'POST',
  path: '/api/lessons/{lesson}/actions',
  summary: 'What will be done about a lesson, by whom and by when.',
  params: z.strictObject({ lesson: Id }),
  body: ActionWords,
  ok: { status: 201, body: Action },
})

export const reviseAction = endpoint({
  id: 'reviseAction',
  noun: 'learning',
  access: lead,
  method: 'POST',
  path: '/api/actions/{action}/versions',
  summary: 'The next version of an action. Refused when somebody was faster, or when it is closed.',
  params,
  body: z.strictObject({ version, ...ActionWords.shape }),
  ok: { status: 201, body: Action },
})

export const noteProgress = endpoint({
  id: 'noteProgress',
  noun: 'learning',
  access: owners,
  method: 'POST',
  path: '/api/actions/{action}/progress',
  summary: 'How an action goes, and whether it is done. The agency that owns it may say so, and a lead.',
  params,
  body: z.strictObject({ version, says: Progress.shape.says, done: z.boolean() }),
  ok: { status: 201, body: Action },
})

export const closeAction = endpoint({
  id: 'closeAction',
  noun: 'learning',
  access: lead,
  method: 'POST',
  path: '/api/actions/{action}/close',
  summary:
    'Closes an action: with what tested whether it made a difference, or with the reason why nothing did.',
  params,
  body: z.strictObject({ version, impact: Impact }),
  ok: { status: 201, body: Action },
})
