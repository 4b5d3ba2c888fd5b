import * as z from 'zod'
import { AgencyId, WaveId } from '../distribution/distribution.ts'
import { Id } from '../survey/question.ts'

/** How a lesson reaches practice. */
export const Route = z.enum(['training', 'awareness', 'policy-change', 'audit', 'commissioning'])
export type Route = z.infer<typeof Route>

const text = (longest: number, missing: string) =>
  z.string().trim().min(1, missing).max(longest, `Keep it to ${longest} characters.`)

/** What a person may write in an action. Its owner is a role in an agency, never somebody's name. */
export const ActionWords = z.strictObject({
  title: text(280, 'Say what will be done.'),
  route: Route,
  owner: text(80, 'Say which role does it.'),
  agency: AgencyId,
  due: z.iso.date('Write the day by which it is done.'),
})
export type ActionWords = z.infer<typeof ActionWords>

const says = text(600, 'Say it in a sentence or two.')
const reference = text(200, 'Say which one, so that others can find it.')

export const Progress = z.strictObject({ says, by: z.string().max(120), on: z.iso.date() })
export type Progress = z.infer<typeof Progress>

export const Found = z.enum(['difference', 'no-change', 'cannot-say'], 'Say what it showed.')
export type Found = z.infer<typeof Found>

/** How it was tested whether an action made a difference, or why it was not: nothing is closed without. */
export const Impact = z.discriminatedUnion('tested', [
  z.strictObject({ tested: z.literal('round'), wave: WaveId, found: Found, says }),
  z.strictObject({ tested: z.literal('audit'), reference, found: Found, says }),
  z.strictObject({ tested: z.literal('indicator'), reference, found: Found, says }),
  z.strictObject({ tested: z.literal('not'), says: text(600, 'Say why it is closed without a test.') }),
])
export type Impact = z.infer<typeof Impact>

/** So that an item stays small. */
export const mostNotes = 200

export const Action = z.strictObject({
  action: Id,
  version: z.int().min(1),
  lesson: Id,
  ...ActionWords.shape,
  /** The oldest first. */
  progress: z.array(Progress).max(mostNotes),
  doneOn: z.iso.date().optional(),
  closed: z
    .strictObject({
      impact: Impact,
      /** The round's name, where one tested it. */
      waveTitle: z.string().optional(),
      by: z.string().max(120),
      on: z.iso.date(),
    })
    .optional(),
  by: z.string().max(120),
  on: z.iso.date(),
})
export type Action = z.infer<typeof Action>
