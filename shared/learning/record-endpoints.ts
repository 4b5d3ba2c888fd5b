import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { AgencyId } from '../distribution/distribution.ts'
import { Id } from '../survey/question.ts'
import { LearningRecord, RecordFields, RecordKind } from './record.ts'

const readers = [
  'agency',
  'participation-lead',
  'board',
  'scrutineer',
  'business-manager',
  'safeguarding-lead',
] as const
const writers = ['agency', 'participation-lead', 'board', 'business-manager', 'safeguarding-lead'] as const

export const listRecords = endpoint({
  id: 'listRecords',
  noun: 'learning',
  access: readers,
  method: 'GET',
  path: '/api/records',
  summary: 'The registers of the other strands, the newest first: an agency sees its own.',
  ok: { status: 200, body: z.strictObject({ records: z.array(LearningRecord) }) },
})

export const getRecord = endpoint({
  id: 'getRecord',
  noun: 'learning',
  access: readers,
  method: 'GET',
  path: '/api/records/{record}',
  summary: 'Every version of one record, the newest first.',
  params: z.strictObject({ record: Id }),
  ok: { status: 200, body: z.strictObject({ versions: z.array(LearningRecord) }) },
})

export const keepRecord = endpoint({
  id: 'keepRecord',
  noun: 'learning',
  access: writers,
  method: 'POST',
  path: '/api/records',
  summary: 'A new entry in one of the registers.',
  body: z.strictObject({ kind: RecordKind, agency: AgencyId.optional(), fields: RecordFields }),
  ok: { status: 201, body: LearningRecord },
})

export const reviseRecord = endpoint({
  id: 'reviseRecord',
  noun: 'learning',
  access: writers,
  method: 'POST',
  path: '/api/records/{record}/versions',
  summary: 'The next version of an entry. Refused when somebody was faster.',
  params: z.strictObject({ record: Id }),
  body: z.strictObject({
    /** The version that the person was looking at. */
    version: z.int().min(1),
    fields: RecordFields,
  }),
  ok: { status: 201, body: LearningRecord },
})
