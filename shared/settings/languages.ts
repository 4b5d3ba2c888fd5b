import * as z from 'zod'
import { Language } from '../survey/language.ts'

const Name = z.string().trim().min(1).max(120, 'Keep it to 120 characters.')

/** The languages that are switched on; who read our words in each; who puts comments into English. */
export const Languages = z.strictObject({
  languages: z
    .array(
      z.strictObject({
        language: Language,
        checkedBy: Name.optional(),
        checkedOn: z.iso.date().optional(),
        translator: Name.optional(),
      }),
    )
    .min(1, 'Keep at least one language on.'),
})
export type Languages = z.infer<typeof Languages>

export const startingLanguages: Languages = {
  languages: [{ language: 'en' }, { language: 'en-simple' }],
}
