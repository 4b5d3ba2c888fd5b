import * as z from 'zod'
import { Rung } from './rung.ts'

const Sentences = (missing: string) =>
  z.string().trim().min(1, missing).max(600, 'Keep it to 600 characters.')

/** What a lead has to have thought of before anybody is asked anything. */
export const Checks = z.strictObject({
  benefits: Sentences('Say who benefits from this round, and how.'),
  impact: Sentences('Say what is meant to change because of it.'),
  decides: z
    .string()
    .trim()
    .min(1, 'Name who decides what happens with it.')
    .max(120, 'Keep it to 120 characters.'),
  /** By when families are told what was done: their own page of the round says it from the first day. */
  tellOn: z.iso.date('Give the day by which families will be told.'),
  missed: Sentences('Say who is unlikely to be reached.'),
  otherWay: Sentences('Say in which other way they can be heard.'),
  /** As it comes from a form, any text. */
  rung: z.string().pipe(Rung),
  accepted: z
    .boolean()
    .refine((yes) => yes, 'Accept that we cannot find a child who does not say who they are.'),
})
export type Checks = z.infer<typeof Checks>
