import * as z from 'zod'
import { Translated } from '../survey/language.ts'
import { startingHelpWords } from './starting-help-words.ts'

/** Where to get help now: on every family screen, offline and without JavaScript. */
export const HelpContact = z.strictObject({
  who: z.string().trim().min(1, 'Say who answers.').max(60, 'Keep it to 60 characters.'),
  phone: z
    .string()
    .trim()
    .regex(/^[0-9 ]{3,20}$/, 'Write the number in figures and spaces.'),
  /** When somebody answers, where it is not always. */
  hours: z.string().trim().max(60, 'Keep it to 60 characters.').optional(),
  /** Who answers, and when, as families read it in another language. */
  said: z
    .partialRecord(
      Translated,
      z.string().trim().min(1, 'Write it in this language.').max(120, 'Keep it to 120 characters.'),
    )
    .optional(),
})
export type HelpContact = z.infer<typeof HelpContact>

/** Numbers drift, so each list has the day on which somebody last rang or looked up every one of them. */
export const Help = z.strictObject({
  contacts: z
    .array(HelpContact)
    .min(1, 'Add at least one number.')
    .max(8, 'Keep it to 8, so that people find the right one.'),
  checkedOn: z.iso.date('Give the day.'),
})
export type Help = z.infer<typeof Help>

/** After so many days without a check, an alarm. */
export const helpCheckDays = 31

export const startingHelp: Help = {
  contacts: [
    { who: 'In danger now', phone: '999', said: startingHelpWords.danger },
    { who: 'Childline, for anyone under 19', phone: '0800 1111', said: startingHelpWords.childline },
    { who: 'Worried about a child? NSPCC', phone: '0808 800 5000', said: startingHelpWords.nspcc },
  ],
  checkedOn: '2026-11-12',
}
