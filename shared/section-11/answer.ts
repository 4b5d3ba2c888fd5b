import * as z from 'zod'
import { AgencyId, WaveId } from '../distribution/distribution.ts'
import { Id } from '../survey/question.ts'
import { Score } from './standard.ts'

const text = z.string().trim().max(2000, 'Keep it to 2,000 characters.')

/** What shows it: a line, and where to find it or which round’s results. */
export const Evidence = z
  .strictObject({
    says: z.string().trim().min(1, 'Say in a line what it shows.').max(200, 'Keep it to 200 characters.'),
    where: z.string().trim().max(300, 'Keep it to 300 characters.').optional(),
    wave: WaveId.optional(),
  })
  .refine(({ where, wave }) => (where ? 1 : 0) + (wave ? 1 : 0) === 1, {
    path: ['where'],
    message: 'Say where to find it, or which round’s results it is.',
  })
export type Evidence = z.infer<typeof Evidence>

/** What an agency says of one standard. Anything may be missing until it signs off. */
export const AnswerWords = z.strictObject({
  score: Score.optional(),
  strengths: text,
  weaknesses: text,
  /** Why strengths and weaknesses are as they are. */
  why: text,
  doing: text,
  due: z.iso.date('Give the day.').optional(),
  evidence: z.array(Evidence).max(8, 'Keep it to 8.'),
  /** A role, never a name. */
  leads: z.string().trim().max(120, 'Keep it to 120 characters.'),
})
export type AnswerWords = z.infer<typeof AnswerWords>

export const nothingSaid: AnswerWords = {
  strengths: '',
  weaknesses: '',
  why: '',
  doing: '',
  evidence: [],
  leads: '',
}

/** A version of it. Each standard is saved by itself, so that two people who work on two never meet. */
export const Answer = z.strictObject({
  id: z.string().max(200),
  version: z.int().min(1),
  cycle: z.iso.date(),
  agency: AgencyId,
  standard: Id,
  words: AnswerWords,
  by: z.string().max(120),
  at: z.iso.datetime(),
})
export type Answer = z.infer<typeof Answer>
