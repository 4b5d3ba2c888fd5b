import * as z from 'zod'
import { Language } from '../survey/language.ts'
import { Id } from '../survey/question.ts'

const Phrase = z.string().trim().min(1, 'Write the words.').max(60, 'Keep it to 60 characters.')

/**
 * What families call those who help them, as whole phrases that fit into a sentence: “your family worker”.
 * A phrase a language, because a word alone cannot be put into another language's sentence.
 */
export const Helpers = z.strictObject({
  helpers: z
    .array(
      z.strictObject({
        id: Id,
        words: z.partialRecord(Language, Phrase).refine((words) => words.en !== undefined, {
          path: ['en'],
          message: 'Write the words in English.',
        }),
      }),
    )
    .min(1, 'Add at least one.')
    .max(20, 'Keep it to 20.')
    .refine(
      (all) => new Set(all.map(({ id }) => id)).size === all.length,
      'Two of these have the same short name.',
    ),
})
export type Helpers = z.infer<typeof Helpers>

export const startingHelpers: Helpers = {
  helpers: [
    { id: 'family-worker', words: { en: 'your family worker', 'en-simple': 'your family worker' } },
    { id: 'early-help-team', words: { en: 'the early help team', 'en-simple': 'the team who helped you' } },
  ],
}
