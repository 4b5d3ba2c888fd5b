import * as z from 'zod'

export const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'use small letters, figures and hyphens')
const Words = z.string().min(1).max(600)

export const Option = z.strictObject({
  id: Id,
  text: Words,
  easy: Words.optional(),
  exclusive: z.literal(true).optional(),
})
export type Option = z.infer<typeof Option>

/**
 * When a question is asked: after one of some answers to an earlier question, or after words in an
 * earlier text box. There is no other form, so every reader of a survey can follow its path.
 */
export const ShowIf = z.union([
  z.strictObject({ question: Id, any: z.array(Id).min(1).max(20) }),
  z.strictObject({ typed: z.array(Id).min(1).max(10) }),
])
export type ShowIf = z.infer<typeof ShowIf>

const common = {
  id: Id,
  text: Words,
  easy: Words.optional(),
  hint: Words.optional(),
  showIf: ShowIf.optional(),
  sensitive: z.literal(true).optional(),
  reported: z.boolean(),
  /** What the question is called on a results page, where the whole sentence would be too long. */
  label: z.string().min(1).max(60).optional(),
  measures: z.string().max(200).optional(),
}

export const ChoiceQuestion = z.strictObject({
  ...common,
  kind: z.enum(['check', 'faces', 'scale', 'one', 'many']),
  options: z.array(Option).min(2).max(20),
  /** Answers that stand outside the scale, counted apart from it. */
  na: z.array(Option).max(5).optional(),
  pair: Id.optional(),
  when: z.enum(['then', 'now']).optional(),
  core: Id.optional(),
  goodEnd: z.enum(['high', 'low', 'none']).optional(),
  expected: Id.optional(),
  minPerOption: z.int().min(1).max(100).optional(),
  /** False where “I don’t know” would make no sense, such as a permission. */
  always: z.literal(false).optional(),
})
export type ChoiceQuestion = z.infer<typeof ChoiceQuestion>

export const TextQuestion = z.strictObject({
  ...common,
  kind: z.literal('text'),
  helperNote: Words.optional(),
})
export type TextQuestion = z.infer<typeof TextQuestion>

export const Statement = z.strictObject({ ...common, kind: z.literal('statement') })
export type Statement = z.infer<typeof Statement>

export const Question = z.discriminatedUnion('kind', [ChoiceQuestion, TextQuestion, Statement])
export type Question = z.infer<typeof Question>
