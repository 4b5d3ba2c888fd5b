import * as z from 'zod'
import { WaveId } from '../distribution/distribution.ts'
import { Id } from '../survey/question.ts'

/**
 * What was written in one survey of one round, as others may read it. Nothing at all under 10 sets of comments.
 * No group, no date, and the order tells nothing.
 */
export const PublishedWords = z.strictObject({
  wave: WaveId,
  survey: Id,
  audience: z.string(),
  /** Missing where fewer than 10 wrote something. */
  words: z
    .strictObject({
      /** “some” for 3 to 9 people, then the nearest 5. Fewer than 3 are not named. */
      themes: z.array(z.strictObject({ id: Id, text: z.string(), said: z.string() })),
      quotes: z.array(z.strictObject({ question: Id, asked: z.string(), text: z.string() })),
      /** How often two readers chose the same themes, in words. */
      agreement: z.string().optional(),
    })
    .optional(),
  frozenOn: z.iso.date(),
  madeUp: z.literal(true).optional(),
})
export type PublishedWords = z.infer<typeof PublishedWords>
