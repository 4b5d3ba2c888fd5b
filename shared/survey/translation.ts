import * as z from 'zod'

/**
 * A survey's words in another language: each of its own words, as it stands in the survey, and what to say instead.
 * The same words in two places are said the same.
 */
export const Translation = z.strictObject({
  title: z.string().min(1).max(120),
  words: z.record(z.string().max(600), z.string().min(1).max(900)),
  /** Who read it against the survey's own words, and when. Absent: nobody yet, and leads are told so. */
  checked: z.strictObject({ by: z.string().min(1).max(120), on: z.iso.date() }).optional(),
})
export type Translation = z.infer<typeof Translation>
