import * as z from 'zod'
import { ChoiceQuestion, Id } from '../survey/question.ts'
import { Survey } from '../survey/survey.ts'
import { BrokenDownBy } from './breakdown.ts'

/**
 * A published count: the true one lies from `low` to `high`, both included, and nobody is told more.
 * `about` is the figure to print; where it is missing the count is capped and worded “at least” or “fewer than”.
 */
export const Count = z.strictObject({ low: z.int(), high: z.int(), about: z.int().optional() })
export type Count = z.infer<typeof Count>

export const Row = z.strictObject({ id: Id, text: z.string(), count: Count })
export type Row = z.infer<typeof Row>

export const Rows = z.strictObject({ text: z.string(), base: Count, rows: z.array(Row) })
export type Rows = z.infer<typeof Rows>

/** The same of one planned group. */
export const GroupRows = z.strictObject({ id: Id, title: z.string(), base: Count, rows: z.array(Row) })
export type GroupRows = z.infer<typeof GroupRows>

const named = {
  id: Id,
  label: z.string(),
  core: Id.optional(),
  /** The question whose answers led to this one. */
  follows: Id.optional(),
  goodEnd: ChoiceQuestion.shape.goodEnd,
}

/** One question's figures. `apart` holds answers outside the scale, such as “Not at school”: not among its base. */
export const Figures = z.strictObject({
  kind: z.literal('figures'),
  ...named,
  ...Rows.shape,
  apart: z.array(Row),
  /** People could pick several, so the counts add up to more than the base. */
  several: z.literal(true).optional(),
  /** By planned group: all of them, or none. */
  groups: z.array(GroupRows).optional(),
  sentence: z.string(),
})
export type Figures = z.infer<typeof Figures>

/** Which way a pair went, as far as its intervals allow to say. */
export const Verdict = z.enum([
  'mostly better',
  'mostly worse',
  'mostly the same',
  'more better',
  'more worse',
  'unclear',
])
export type Verdict = z.infer<typeof Verdict>

/** Which way people went, of everybody or of one planned group. */
const Change = z.strictObject({ base: Count, better: Count, same: Count, worse: Count })

/** One pair's figures: three planned tables, then the sentence that they allow. */
export const PairFigures = z.strictObject({
  kind: z.literal('pair'),
  ...named,
  change: Change,
  /** By planned group, the change alone: all of them, or none. */
  groups: z.array(Change.extend({ id: Id, title: z.string() })).optional(),
  before: Rows,
  now: Rows,
  /** The good end of the scale before, and the bad end now: who could not get better, and who has furthest to go. */
  topBefore: Row,
  bottomNow: Row,
  verdict: Verdict,
  sentence: z.string(),
})
export type PairFigures = z.infer<typeof PairFigures>

/** What a sentence about one question says: which answers more than half gave, or which one was most common. */
export const Leads = z.strictObject({ how: z.enum(['half', 'first', 'unclear']), answers: z.array(Id) })
export type Leads = z.infer<typeof Leads>

/** Too few answers for numbers: a sentence, which stands for all counts of which it would be said. */
export const InWords = z.strictObject({
  kind: z.literal('words'),
  ...named,
  text: z.string(),
  /** Of a pair. */
  verdict: Verdict.optional(),
  /** Of one question. */
  leads: Leads.optional(),
  sentence: z.string(),
})
export type InWords = z.infer<typeof InWords>

/** Held back. The same words whatever the reason, because the reason could point at somebody. */
export const Held = z.strictObject({ kind: z.literal('held'), ...named, text: z.string() })
export type Held = z.infer<typeof Held>

export const Result = z.discriminatedUnion('kind', [Figures, PairFigures, InWords, Held])
export type Result = z.infer<typeof Result>

/** Of those who did every warm-up, how many picked what was meant each time. Apart: it is no result. */
export const WarmUps = z.strictObject({ number: z.int().min(1), base: Count, asMeant: Count })
export type WarmUps = z.infer<typeof WarmUps>

/** How many were expected through one agency, and how many answered; missing where so few could. */
export const Reach = z.strictObject({
  agency: Id,
  name: z.string(),
  expected: z.int(),
  answered: Count.optional(),
})
export type Reach = z.infer<typeof Reach>

/** The groups that were planned, and how many answered in each. No groups: one had too few, or answers that waited are in none. */
export const BrokenDown = z.strictObject({
  by: BrokenDownBy,
  groups: z.array(z.strictObject({ id: Id, title: z.string(), answered: Count })),
})
export type BrokenDown = z.infer<typeof BrokenDown>

/** What one survey said in one round: computed once, frozen, the only thing about it that is kept. */
export const Release = z.strictObject({
  wave: z.string(),
  waveTitle: z.string(),
  survey: Id,
  version: z.int(),
  title: z.string(),
  audience: z.string(),
  /** Whose words these are. */
  voice: Survey.shape.voice,
  /** With whom the survey had been tried out when it was published. Absent: with nobody it is for. */
  checked: Survey.shape.checked,
  opened: z.iso.date(),
  frozenOn: z.iso.date(),
  /** Earlier rounds, too small by themselves, whose waiting answers are counted here, once. */
  together: z.array(z.string()).optional(),
  /** Not of families: a program made these answers up. */
  madeUp: z.literal(true).optional(),
  algorithm: z.string(),
  planHash: z.string(),
  inputHash: z.string(),
  /** Families, or workers, that the hand-outs were planned for. */
  expected: z.int(),
  /** How many answered; missing when fewer than 10 did, and then there are no results. */
  answered: Count.optional(),
  /** By agency, where there are several: who is missing. Of this round alone, without those who waited. */
  reach: z.array(Reach).optional(),
  /** Envelopes that did not open, or held what this survey cannot hold. They are nobody's answers. */
  quarantined: Count.optional(),
  /** Hand-outs that are not counted: far more answers came than they were for, and a lead left them out. */
  leftOut: z.int().min(1).optional(),
  warmUps: WarmUps.optional(),
  /** Missing where none was planned. */
  brokenDown: BrokenDown.optional(),
  results: z.array(Result),
})
export type Release = z.infer<typeof Release>
