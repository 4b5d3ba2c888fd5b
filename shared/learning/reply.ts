import * as z from 'zod'
import { WaveId } from '../distribution/distribution.ts'
import { Language } from '../survey/language.ts'
import { Id } from '../survey/question.ts'

/** How far we are with something that families said. */
export const ReplyState = z.enum(['will', 'doing', 'done', 'cannot'], 'Choose how far it is.')
export type ReplyState = z.infer<typeof ReplyState>

/** What a page of what we did can be read in; easy read is the words for children. */
export const ReplyLanguage = Language.exclude(['en-simple'])
export type ReplyLanguage = z.infer<typeof ReplyLanguage>

/** What was said, what is done about it or why it cannot be, and whether it helped, for one kind of reader. */
export const ReplyText = z.strictObject({
  said: z.string().trim().min(1, 'Say what families told you.').max(280, 'Keep it to 280 characters.'),
  did: z
    .string()
    .trim()
    .min(1, 'Say what you do about it, or why you cannot.')
    .max(600, 'Keep it to 600 characters.'),
  /** Empty while nobody knows yet. */
  helped: z.string().trim().max(280, 'Keep it to 280 characters.'),
})
export type ReplyText = z.infer<typeof ReplyText>

const Texts = z.partialRecord(ReplyLanguage, ReplyText).refine(({ en }) => en !== undefined, {
  path: ['en'],
  message: 'Write it in English first.',
})

export const Readers = z.enum(['adults', 'children'])
export type Readers = z.infer<typeof Readers>

export const ReplyEntry = z.strictObject({
  state: ReplyState,
  /** What does it: then the page follows how far that is. */
  action: Id.optional(),
  texts: z.strictObject({ adults: Texts, children: Texts }),
})
export type ReplyEntry = z.infer<typeof ReplyEntry>

export const ReplyEntries = z
  .array(ReplyEntry)
  .min(1, 'Write at least one answer.')
  .max(12, 'Keep it to 12, so that people read all of them.')

const Person = z.strictObject({ person: z.string().max(120), by: z.string().max(120) })

/** What a round’s families are answered. Every change is a new version. */
export const Reply = z.strictObject({
  wave: WaveId,
  version: z.int().min(1),
  entries: ReplyEntries,
  /** `draft`: waits for two people. `public`: two agreed. `down`: a lead took it off the page at once. */
  status: z.enum(['draft', 'public', 'down']),
  /** Who wrote these words. */
  written: Person,
  agreed: z.array(Person).max(2),
  /** When families could read an answer for the first time. */
  first: z.iso.date().optional(),
  on: z.iso.date(),
})
export type Reply = z.infer<typeof Reply>

/** The board has read what a round said. */
export const ReadMark = z.strictObject({
  wave: WaveId,
  version: z.int().min(1),
  by: z.string().max(120),
  on: z.iso.date(),
})
export type ReadMark = z.infer<typeof ReadMark>
