import * as z from 'zod'
import { Approval } from './approval.ts'
import { type Language, Translated } from './language.ts'
import { Id, Question } from './question.ts'
import { Translation } from './translation.ts'
import { Voice } from './voice.ts'

export const Survey = z.strictObject({
  id: Id,
  title: z.string().min(1, 'Say what the survey is called.').max(120),
  /** The people it is for, in the plural, as a sentence would name them: “Parents and carers”. */
  audience: z.string().min(1, 'Say whom it is for.').max(120),
  voice: Voice,
  /** What its own words are written in. */
  language: z.literal('en'),
  /** Always: people this young answer together with a grown-up they trust. */
  helped: z.literal('always').optional(),
  /**
   * The day it was last tried out with people it is for, and how many or which, never who. Absent: not yet,
   * and leads and boards are told so.
   */
  checked: z.strictObject({ with: z.string().min(1).max(120), on: z.iso.date() }).optional(),
  /** When young advisers looked at this version, how many of them, and what they changed. Never a name. */
  approvals: z.array(Approval).max(20).optional(),
  /** The words that take a person back to before the help, and the question they stand before. */
  anchor: z.strictObject({
    text: z.string().min(1, 'Write the words that take people back.').max(300),
    easy: z.string().max(300).optional(),
    before: Id,
  }),
  questions: z.array(Question).min(1, 'Add a question.').max(80),
  translations: z.partialRecord(Translated, Translation).optional(),
})
export type Survey = z.infer<typeof Survey>

/** All that most rules need of a survey, and all that a phone has of it. */
export type Asked = Pick<Survey, 'questions'> & { language: Language }

/** A survey as it was published. A version never changes; a better survey is the next version. */
export const SurveyVersion = z.strictObject({
  survey: Id,
  version: z.int().min(1),
  publishedOn: z.iso.date(),
  definition: Survey,
  /** No new round may use it from this day on. Rounds that have it keep it. */
  retired: z.iso.date().optional(),
})
export type SurveyVersion = z.infer<typeof SurveyVersion>
