import * as z from 'zod'
import { Definition } from '../indicators/indicator.ts'
import { Id } from '../survey/question.ts'
import { ReportYear } from './report-year.ts'

/** Each kind of evidence that a report is made from; how each is gathered stands in `kinds.ts`. */
export const Kind = z.enum([
  'answers',
  'voice',
  'indicators',
  'audits',
  'reviews',
  'duties',
  'lessons',
  'actions',
])
export type Kind = z.infer<typeof Kind>

const Mark = z.enum(['better', 'worse', 'neither'])

/** Figures as they are drawn and listed. Where one is held back there is no chart, because it would show it. */
export const ItemFigures = z.strictObject({
  unit: Definition.shape.unit,
  numerator: z.string(),
  denominator: z.string().optional(),
  target: z.number().optional(),
  /** A number that is held back is missing. */
  points: z.array(
    z.strictObject({ period: z.string(), num: z.number().optional(), den: z.number().optional() }),
  ),
  stretches: z
    .array(
      z.strictObject({
        points: z.array(z.strictObject({ id: z.string(), value: z.number(), mark: Mark.optional() })),
        limits: z.strictObject({ mean: z.number(), lower: z.number(), upper: z.number() }).optional(),
        onTrial: z.boolean(),
      }),
    )
    .optional(),
})
export type ItemFigures = z.infer<typeof ItemFigures>

/** One thing that a report rests on, in the words it had when it was taken. */
export const Item = z.strictObject({
  /** What it was taken from, such as “lesson:a1”. */
  ref: z.string().max(120),
  title: z.string().max(300),
  says: z.array(z.string().max(2600)).max(16),
  on: z.iso.date().optional(),
  figures: ItemFigures.optional(),
  /** A program made its answers up. */
  madeUp: z.literal(true).optional(),
})
export type Item = z.infer<typeof Item>

/** What is missing, said by the program: it cannot be taken out, only answered. */
export const Gap = z.strictObject({ id: z.string().max(120), says: z.string().max(500) })
export type Gap = z.infer<typeof Gap>

/** All evidence of one kind that one section has. */
export const Gathered = z.strictObject({
  items: z.array(Item).max(60),
  /** How many more there were than a report takes. */
  more: z.int().min(1).optional(),
  gaps: z.array(Gap).max(60),
})
export type Gathered = z.infer<typeof Gathered>

/** Evidence as it stood on the day when somebody took it. */
export const Part = z.strictObject({
  kind: Kind,
  ...Gathered.shape,
  by: z.string().max(120),
  on: z.iso.date(),
})
export type Part = z.infer<typeof Part>

export const About = z.enum(['children', 'priority', 'rest', 'families'])
export type About = z.infer<typeof About>

export const SectionId = z.string().regex(/^(children|rest|families|priority-[a-z0-9-]{1,60})$/)

/** What one section is about; a priority as it was called when the report was begun. */
export const SectionPlan = z.strictObject({
  section: SectionId,
  about: About,
  title: z.string().max(120),
  priority: Id.optional(),
  /** What every round asks that shows this priority. */
  asks: z.array(Id).optional(),
})
export type SectionPlan = z.infer<typeof SectionPlan>

const Own = z.string().trim().max(4000, 'Keep it to 4,000 characters.')
const Writer = z.strictObject({ person: z.string().max(120), by: z.string().max(120) })

/** The partnership’s own words of a section: by what they stand beside, and by the gap that they answer. */
export const SectionWords = z.strictObject({
  words: z.partialRecord(z.enum(['opening', ...Kind.options, 'told', 'changed', 'cannot', 'next']), Own),
  answers: z.record(z.string().max(120), z.string().trim().max(1000, 'Keep it to 1,000 characters.')),
})
export type SectionWords = z.infer<typeof SectionWords>

/** A section is a document of its own, so that two people write at once, and no report grows too large to be kept. */
export const Section = z.strictObject({
  /** The report’s and the section’s: “2025-26.children”. */
  id: z.string().max(120),
  version: z.int().min(1),
  ...SectionWords.shape,
  parts: z.array(Part),
  written: Writer,
  at: z.iso.datetime(),
})
export type Section = z.infer<typeof Section>

/** Which version of each section somebody read. */
export const Versions = z.record(SectionId, z.int().min(1))
export type Versions = z.infer<typeof Versions>

export const Approval = z.strictObject({ ...Writer.shape, on: z.iso.date(), read: Versions })
export type Approval = z.infer<typeof Approval>

/** A report of a year: what it consists of, who approved which words, and since when everybody can read it. */
export const Report = z.strictObject({
  id: ReportYear,
  version: z.int().min(1),
  /** What the partnership called such a report when it was begun. */
  title: z.string().max(120),
  sections: z.array(SectionPlan),
  approvals: z.array(Approval).max(40),
  /** For ever these versions. */
  published: z.strictObject({ on: z.iso.date(), sections: Versions }).optional(),
  by: z.string().max(120),
  on: z.iso.date(),
})
export type Report = z.infer<typeof Report>
