import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { Language } from './language.ts'
import { Id } from './question.ts'
import { Recording } from './recording.ts'

const version = { survey: Id, version: z.coerce.number().int().min(1) }
const place = z.strictObject({ ...version, language: Language, question: Id })
const path = '/api/surveys/{survey}/versions/{version}/recordings'

/** What is recorded in one language: the questions in their order, and what all of it together is known by. */
export const RecordedIn = z.strictObject({ language: Language, hash: z.string(), questions: z.array(Id) })
export type RecordedIn = z.infer<typeof RecordedIn>

/**
 * Everything that is recorded in one language, at once: a phone that asked for one question would tell whoever watches
 * its network which question shows.
 */
export const getRecordings = endpoint({
  id: 'getRecordings',
  noun: 'survey',
  access: 'public',
  method: 'GET',
  path: '/recordings/{survey}/{version}/{language}/{hash}',
  summary:
    'All recordings of a version of a survey in one language: MP3 in base64, in the order of its questions.',
  params: z.strictObject({ ...version, language: Language, hash: z.string().max(64) }),
  ok: { status: 200, body: z.array(z.string()) },
})

export const listRecordings = endpoint({
  id: 'listRecordings',
  noun: 'survey',
  access: ['participation-lead'],
  method: 'GET',
  path,
  summary: 'What is recorded of a version of a survey, by language.',
  params: z.strictObject(version),
  ok: { status: 200, body: z.strictObject({ recorded: z.array(RecordedIn) }) },
})

export const keepRecording = endpoint({
  id: 'keepRecording',
  noun: 'survey',
  access: ['participation-lead'],
  method: 'POST',
  path: `${path}/{language}/{question}`,
  summary: 'Keeps the recording of a question, in place of the one before.',
  params: place,
  body: Recording,
  ok: { status: 200, body: RecordedIn },
})

export const removeRecording = endpoint({
  id: 'removeRecording',
  noun: 'survey',
  access: ['participation-lead'],
  method: 'POST',
  path: `${path}/{language}/{question}/remove`,
  summary: 'Removes the recording of a question.',
  params: place,
  ok: { status: 200, body: RecordedIn },
})
