import * as z from 'zod'
import { Id } from '../survey/question.ts'

/** Groups come from hand-outs alone: how people answered, or which agency gave the link. Never from what they said. */
export const BrokenDownBy = z.enum(['mode', 'agency'])
export type BrokenDownBy = z.infer<typeof BrokenDownBy>

/** A planned group: the ways of answering, or the agencies, that are counted together in it. */
export const Group = z.strictObject({ id: Id, title: z.string(), of: z.array(z.string()).min(1) })
export type Group = z.infer<typeof Group>

export const mostGroups = 3

/** Two or three groups in which everybody is, each once. */
export const Breakdown = z.strictObject({
  by: BrokenDownBy,
  groups: z.array(Group).min(2).max(mostGroups),
})
export type Breakdown = z.infer<typeof Breakdown>
