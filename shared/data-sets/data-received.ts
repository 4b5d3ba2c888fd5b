import * as z from 'zod'
import { Period } from '../indicators/period.ts'
import { Id } from '../survey/question.ts'

/** What somebody noted of one owner's part of a data set, for one period. Every change is a new version. */
export const DataReceived = z.strictObject({
  id: z.string().max(200),
  version: z.int().min(1),
  dataSet: Id,
  owner: Id,
  period: Period,
  /** `received`: a manager has it. `sent`: its owner says so. `taken-back`: neither is true any more. */
  is: z.enum(['received', 'sent', 'taken-back']),
  by: z.string().max(120),
  on: z.iso.date(),
})
export type DataReceived = z.infer<typeof DataReceived>

/** The part by which its notes are kept. */
export const receivedId = (dataSet: string, owner: string, period: Period): string =>
  `${dataSet}.${owner}.${period}`
