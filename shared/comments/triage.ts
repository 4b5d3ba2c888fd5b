import * as z from 'zod'
import { longestText } from '../response/answers.ts'
import { Worry } from '../settings/worry.ts'
import { Translated } from '../survey/language.ts'
import { Id } from '../survey/question.ts'
import { Grade } from './grade.ts'

/** English may need more room than what it stands for. */
export const longestEnglish = 20_000

const Day = z.iso.date()
/** The id of a person’s record, and the name as it stood. */
const who = { person: z.string().max(80), by: z.string().max(120) }

/** What one reader thought of one set of comments. */
export const Judged = z.strictObject({
  ...who,
  on: Day,
  grade: Grade,
  worries: z.array(Worry).max(5),
  /** Whether the words tell who somebody is. */
  names: z.boolean(),
  why: z.string().max(1000),
  themes: z.array(Id).max(8),
})
export type Judged = z.infer<typeof Judged>

const Asked = z.strictObject({ ...who, on: Day, isLead: z.boolean(), reason: z.string().max(600) })

/**
 * All that staff did with one set of comments, as it stands now; who did what when is in the audit log besides.
 * Every change names the `revision` it saw and is refused when somebody was faster.
 */
export const Triage = z.strictObject({
  /** Nobody else may open the set until then: an ISO date and time. */
  claim: z.strictObject({ ...who, until: z.iso.datetime() }).optional(),
  /** For a named person who can read the language; then the words in English, by question. */
  translation: z
    .strictObject({
      language: Translated,
      to: z.string().max(80),
      by: z.string().max(120).optional(),
      texts: z.record(Id, z.string().max(longestEnglish)).optional(),
    })
    .optional(),
  first: Judged.optional(),
  second: Judged.optional(),
  /** The hand-out is shown when one person asked and another agreed, one of them the safeguarding lead. */
  handOut: z.strictObject({ asked: Asked, agreed: Asked.optional() }).optional(),
  /** What was done about a worry, and that the words are in the case system of whoever acts on it. */
  referral: z
    .strictObject({
      ...who,
      on: Day,
      to: z.string().max(120),
      reference: z.string().max(60),
      why: z.string().max(1000),
      copied: z.boolean(),
    })
    .optional(),
  /** The words as others may read them, by question; empty where nothing may be shown. */
  words: z.strictObject({ ...who, on: Day, texts: z.record(Id, z.string().max(longestText)) }).optional(),
  /** Another person’s decision on them. */
  cleared: z
    .strictObject({
      ...who,
      on: Day,
      show: z.boolean(),
      reason: z.string().max(600),
      themes: z.array(Id).max(8),
    })
    .optional(),
  /** The day of the last decision that was needed: from here on the days until deletion are counted. */
  decided: Day.optional(),
  /** The day on which the words themselves were deleted. */
  emptied: Day.optional(),
})
export type Triage = z.infer<typeof Triage>

/** The grade that stands: the more worried of the two. */
export const gradeOf = ({ first, second }: Pick<Triage, 'first' | 'second'>): Grade | undefined =>
  first && Math.max(first.grade, second?.grade ?? 0)
