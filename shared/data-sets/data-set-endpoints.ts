import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { Period } from '../indicators/period.ts'
import { Id } from '../survey/question.ts'
import { DataReceived } from './data-received.ts'

const readers = [
  'agency',
  'participation-lead',
  'board',
  'scrutineer',
  'business-manager',
  'safeguarding-lead',
] as const

/** One owner's part for one period: it came in, or it is due, or late. */
export const Part = z.strictObject({
  period: Period,
  due: z.iso.date(),
  /** `figures`: nobody noted it, but the figures of all its indicators are here. */
  is: z.enum(['received', 'figures', 'sent', 'due', 'late']),
  by: z.string().optional(),
  on: z.iso.date().optional(),
  /** Of what was noted; 0 when nothing was. */
  version: z.int().min(0),
})
export type Part = z.infer<typeof Part>

export const DataSetStanding = z.strictObject({
  priority: Id,
  dataSet: Id,
  /** Each owner with the periods that are over, the oldest first. */
  owners: z.array(z.strictObject({ owner: Id, parts: z.array(Part) })),
})
export type DataSetStanding = z.infer<typeof DataSetStanding>

export const listDataSets = endpoint({
  id: 'listDataSets',
  noun: 'data-sets',
  access: readers,
  method: 'GET',
  path: '/api/data-sets',
  summary:
    'Every data set with who has sent what, for the last four periods that are over: an agency sees its own parts.',
  ok: { status: 200, body: z.strictObject({ today: z.iso.date(), dataSets: z.array(DataSetStanding) }) },
})

export const noteReceived = endpoint({
  id: 'noteReceived',
  noun: 'data-sets',
  access: ['agency', 'business-manager'],
  method: 'POST',
  path: '/api/data-sets/{dataSet}/notes',
  summary:
    'Notes that an owner’s part of a data set came in, or takes that back; an agency says that it sent its own. Refused when somebody was faster.',
  params: z.strictObject({ dataSet: Id }),
  body: z.strictObject({
    owner: Id,
    period: Period,
    /** The version that the person was looking at; 0 when nothing was noted. */
    version: z.int().min(0),
    came: z.boolean(),
  }),
  ok: { status: 201, body: DataReceived },
})
