import * as z from 'zod'

/** The four privacy notices, by who reads them. */
export const NoticeReader = z.enum(['picture', 'child', 'teen', 'adult'])
export type NoticeReader = z.infer<typeof NoticeReader>

const Own = z.string().trim().max(1000, 'Keep it to 1,000 characters.')

/** The notices’ fixed words are the product’s. A partnership adds its own sentences, and says who checked the whole. */
export const Notices = z.strictObject({
  own: z.partialRecord(NoticeReader, Own),
  checkedBy: z.string().trim().min(1, 'Say who checked them.').max(120, 'Keep it to 120 characters.'),
  checkedOn: z.iso.date('Give the day.'),
  /** Where the data protection impact assessment is kept. */
  assessment: z.string().trim().min(1, 'Say where it is kept.').max(200, 'Keep it to 200 characters.'),
})
export type Notices = z.infer<typeof Notices>
