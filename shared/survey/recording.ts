import * as z from 'zod'

/** About half a minute of speech. One fits an item of the table, and all of a language the answer of one function. */
export const mostBytes = 60_000
export const mostTogether = 4_000_000

export const tooLong = 'Take a shorter recording, or save it smaller: a recording may have 60 kB.'
export const tooMany = 'Take smaller recordings: those of one language may have 4 MB together.'

/** What a lead sends: an MP3 file in base64, of its sound alone. */
export const Recording = z.strictObject({
  mp3: z
    .string()
    .max((mostBytes / 3) * 4, tooLong)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/, 'Choose an MP3 file.'),
})

/** What is recorded of a version of a survey, beside its definition: what each recording is known by, and its bytes. */
export const Recorded = z.record(z.string(), z.strictObject({ digest: z.string(), size: z.int() }))
export type Recorded = z.infer<typeof Recorded>

export const recordedAs = (language: string, question: string): string => `${language}#${question}`
