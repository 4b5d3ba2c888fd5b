import * as z from 'zod'
import { Id } from '../survey/question.ts'
import { Frequency, Period } from './period.ts'
import { ruleSets } from './rule-sets.ts'

const line = (most: number, missing: string) =>
  z.string().trim().min(1, missing).max(most, `Keep it to ${most} characters.`)
const Amount = z.number().min(0, 'This is never below nought.').max(100_000_000)

/** What an indicator is, as people write it down before they count. */
export const Definition = z.strictObject({
  title: line(120, 'Say what it is called.'),
  definition: line(1000, 'Say exactly what is counted.'),
  /** What the number counts, and of how many: a count has nothing to be divided by. */
  unit: z.enum(['count', 'percent', 'rate']),
  numerator: line(200, 'Say what is counted.'),
  denominator: z.string().trim().max(200).optional(),
  /** Which way is better; neutral: neither, such as how much work there is. */
  polarity: z.enum(['low', 'high', 'neutral']),
  priority: Id,
  /** The objective of that priority that it shows, by its short name; before there was a list, in words. */
  objective: z.string().trim().max(200).optional(),
  /** A role and an agency, never a name. */
  owner: line(120, 'Say who owns it: a role or an agency.'),
  frequency: Frequency,
  /** So many days after a period ends, its figure is due. */
  dueDays: z.int().min(1).max(365),
  baseline: z.strictObject({ period: Period, value: Amount }).optional(),
  target: Amount.optional(),
  /** What others have, and where that is written. */
  benchmark: z.strictObject({ value: Amount, source: line(200, 'Say where that is written.') }).optional(),
  /** What to look at as well, when this one is at risk. */
  linked: z.array(Id).max(12).optional(),
  /** So few children that a small number could show who: outside the executive group it is held back. */
  fewChildren: z.literal(true).optional(),
  rules: z.enum(ruleSets.map(({ id }) => id)),
  /** From which periods on the limits are drawn anew, and why: an act of people, never of the program. */
  drawnAnew: z
    .array(
      z.strictObject({ from: Period, why: line(300, 'Say why.'), by: z.string().max(120), on: z.iso.date() }),
    )
    .max(12)
    .optional(),
  note: z.string().trim().max(600).optional(),
})
export type Definition = z.infer<typeof Definition>

/** An indicator. Every change is a new version, with who made it. */
export const Indicator = z.strictObject({
  indicator: Id,
  version: z.int().min(1),
  definition: Definition,
  by: z.string().max(120),
  on: z.iso.date(),
})
export type Indicator = z.infer<typeof Indicator>

/** A figure of a period: what was counted, and of how many. */
export const Point = z.strictObject({
  indicator: Id,
  period: Period,
  num: Amount,
  den: Amount.gt(0, 'Nothing can be divided by nought.').optional(),
  note: z.string().trim().max(300).optional(),
})
export type Point = z.infer<typeof Point>

/** Figures that came in together, typed or out of a file: one item, so that all of them are there or none. */
export const Figures = z.strictObject({
  figures: Id,
  version: z.int().min(1),
  /** What the file was called; absent when they were typed. */
  file: z.string().max(120).optional(),
  points: z.array(Point).min(1).max(1000),
  by: z.string().max(120),
  at: z.iso.datetime(),
  undone: z.strictObject({ by: z.string().max(120), on: z.iso.date() }).optional(),
})
export type Figures = z.infer<typeof Figures>
