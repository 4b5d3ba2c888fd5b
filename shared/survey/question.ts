import * as z from 'zod'

export const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'use small letters, figures and hyphens')
const longest = 'Keep it to 600 characters.'
const Words = z.string().min(1, 'Write something here.').max(600, longest)

/** An end of what a number or a date is kept as: a whole number, or a month such as “2025-04”. */
const Edge = z.union([z.int().min(0).max(1_000_000), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)])

export const Option = z.strictObject({
  id: Id,
  text: Words,
  easy: Words.optional(),
  exclusive: z.literal(true).optional(),
  /** Of a number or a date that is typed: from where to where this answer stands for it, both included. */
  from: Edge.optional(),
  to: Edge.optional(),
})
export type Option = z.infer<typeof Option>

/**
 * When a question is asked: after one of some answers to an earlier question, or after words in an
 * earlier text box. There is no other form, so every reader of a survey can follow its path.
 */
export const ShowIf = z.union([
  z.strictObject({ question: Id, any: z.array(Id).min(1, 'Choose an answer.').max(20) }),
  z.strictObject({ typed: z.array(Id).min(1, 'Choose a box.').max(10) }),
])
export type ShowIf = z.infer<typeof ShowIf>

/** A picture beside a question, with what it shows in words. It is part of the page: no phone asks for it apart. */
export const Picture = z.strictObject({
  /** A WebP file in base64. */
  webp: z
    .string()
    .max(16_000)
    .regex(/^UklGR[A-Za-z0-9+/]+={0,2}$/, 'use a WebP picture'),
  alt: z.string().min(1, 'Say what the picture shows.').max(300),
})
export type Picture = z.infer<typeof Picture>

/** Where a question comes from, when it is not our own, and whether its owner lets us ask it. */
export const Source = z.strictObject({
  from: z.string().min(1, 'Say where it comes from.').max(200),
  licence: z.string().max(120),
  mayUse: z.boolean(),
})
export type Source = z.infer<typeof Source>

const common = {
  id: Id,
  text: Words,
  easy: Words.optional(),
  hint: Words.optional(),
  picture: Picture.optional(),
  showIf: ShowIf.optional(),
  sensitive: z.literal(true).optional(),
  reported: z.boolean(),
  /** What the question is called on a results page, where the whole sentence would be too long. */
  label: z.string().min(1).max(60).optional(),
  measures: z.string().max(200).optional(),
  source: Source.optional(),
}

/**
 * Whatever is answered with planned answers. A number, a date and an order are typed or chosen in their own way, and
 * become planned answers before they are sealed: the number itself is never kept.
 */
export const ChoiceQuestion = z.strictObject({
  ...common,
  kind: z.enum(['check', 'faces', 'scale', 'one', 'many', 'number', 'date', 'rank']),
  options: z.array(Option).min(2, 'Give at least two answers.').max(20),
  /** Answers that stand outside the scale, counted apart from it. */
  na: z.array(Option).max(5).optional(),
  pair: Id.optional(),
  when: z.enum(['then', 'now']).optional(),
  core: Id.optional(),
  goodEnd: z.enum(['high', 'low', 'none']).optional(),
  expected: Id.optional(),
  minPerOption: z.int().min(1).max(100).optional(),
  /** Of a date: whether the day is asked for beside month and year. */
  day: z.literal(true).optional(),
  /** Of an order: how many of the first places count. Which of them is which is not kept. */
  top: z.int().min(1).max(3).optional(),
  /** False where “I don’t know” would make no sense, such as a permission. */
  always: z.literal(false).optional(),
})
export type ChoiceQuestion = z.infer<typeof ChoiceQuestion>

export const TextQuestion = z.strictObject({
  ...common,
  kind: z.literal('text'),
  /** A few words only. */
  short: z.literal(true).optional(),
  helperNote: Words.optional(),
})
export type TextQuestion = z.infer<typeof TextQuestion>

export const Statement = z.strictObject({ ...common, kind: z.literal('statement') })
export type Statement = z.infer<typeof Statement>

export const Question = z.discriminatedUnion('kind', [ChoiceQuestion, TextQuestion, Statement])
export type Question = z.infer<typeof Question>
