import * as z from 'zod'
import { Language } from '../survey/language.ts'

const Name = z.string().trim().min(1, 'Write a name.').max(120, 'Keep it to 120 characters.')

/** The languages that are switched on; who read our words in each; who puts comments into English. */
export const Languages = z.strictObject({
  languages: z
    .array(
      z.strictObject({
        language: Language,
        checkedBy: Name.optional(),
        checkedOn: z.iso.date('Give the day.').optional(),
        translator: Name.optional(),
      }),
    )
    .min(1, 'Keep at least one language on.')
    .refine(
      (all) => new Set(all.map(({ language }) => language)).size === all.length,
      'A language is here twice.',
    ),
})
export type Languages = z.infer<typeof Languages>

export const startingLanguages: Languages = {
  languages: [{ language: 'en' }, { language: 'en-simple' }],
}
