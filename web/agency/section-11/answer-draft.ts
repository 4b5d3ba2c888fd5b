import * as z from 'zod'
import { type Answer, type AnswerWords, nothingSaid } from '#shared/section-11/answer.ts'

export const TypedEvidence = z.object({
  is: z.enum(['where', 'wave']),
  says: z.string(),
  where: z.string(),
  wave: z.string(),
})
export type TypedEvidence = z.infer<typeof TypedEvidence>

/** What somebody is typing of one standard, as it stands in the boxes. */
export const TypedAnswer = z.object({
  score: z.string(),
  strengths: z.string(),
  weaknesses: z.string(),
  why: z.string(),
  doing: z.string(),
  due: z.string(),
  leads: z.string(),
  evidence: z.array(TypedEvidence),
})
export type TypedAnswer = z.infer<typeof TypedAnswer>

/** `from` and `base`: the version that was on the screen when the typing began, and what stood in it. */
export const AnswerDraft = z.object({ from: z.number(), base: TypedAnswer, typed: TypedAnswer })
export type AnswerDraft = z.infer<typeof AnswerDraft>

export const typedOf = ({ score, due, evidence, ...texts }: AnswerWords): TypedAnswer => ({
  ...texts,
  score: score === undefined ? '' : String(score),
  due: due ?? '',
  evidence: evidence.map(({ says, where, wave }) => ({
    is: wave ? 'wave' : 'where',
    says,
    where: where ?? '',
    wave: wave ?? '',
  })),
})

/** A draft that begins with what is saved. */
export function draftOf(answer: Pick<Answer, 'version' | 'words'> | undefined): AnswerDraft {
  const typed = typedOf(answer?.words ?? nothingSaid)
  return { from: answer?.version ?? 0, base: typed, typed }
}

/** What is sent: the boxes as an answer has them. */
export const wordsOf = ({ score, due, evidence, ...texts }: TypedAnswer): AnswerWords => ({
  ...texts,
  ...(score === '' ? {} : { score: Number(score) }),
  ...(due === '' ? {} : { due }),
  evidence: evidence.map(({ is, says, where, wave }) => ({
    says,
    ...(is === 'wave' ? (wave ? { wave } : {}) : where.trim() ? { where } : {}),
  })),
})
