import * as z from 'zod'
import { Translated } from '../survey/language.ts'
import { Mailbox } from './partnership.ts'

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time, such as 09:00.')
const Person = z.strictObject({
  name: z.string().trim().min(1, 'Write a name.').max(80, 'Keep it to 80 characters.'),
  mailbox: Mailbox,
})

const soon = 'Write a whole number from 1 to 10.'

/** When comments are read, and by whom. Monday is 1. Times are those of Europe/London. */
export const Reading = z
  .strictObject({
    days: z
      .array(z.int().min(1).max(7))
      .min(1, 'Choose at least one day.')
      .max(7)
      .refine((days) => new Set(days).size === days.length, 'A day is here twice.'),
    from: Time,
    until: Time,
    /** Within how many working days every comment is read. */
    withinDays: z.int(soon).min(1, soon).max(10, soon),
    /** Somebody reads on bank holidays, too. */
    holidays: z.literal(true, 'Say yes, or leave it out.').optional(),
    /** Days without a reader besides bank holidays. */
    closed: z
      .array(
        z.strictObject({
          day: z.iso.date('Give the day.'),
          why: z.string().trim().max(80, 'Keep it to 80 characters.'),
        }),
      )
      .max(60, 'Keep it to 60 days.'),
    readers: z
      .array(Person)
      .min(2, 'Name at least two readers: two people clear words for others.')
      .max(30, 'Keep it to 30 readers.')
      .refine(
        (all) => new Set(all.map(({ mailbox }) => mailbox)).size === all.length,
        'Two readers have the same mailbox.',
      ),
    /** Who reads what is in another language; a language without a name has no comment boxes. */
    translators: z
      .array(z.strictObject({ language: Translated, mailbox: Mailbox }))
      .max(9)
      .refine(
        (all) => new Set(all.map(({ language }) => language)).size === all.length,
        'A language is here twice.',
      )
      .optional(),
    safeguardingLead: Person,
    deputy: Person,
    /** Alarms go here. They never carry a word of a comment. */
    mailbox: Mailbox,
  })
  .refine(({ from, until }) => from < until, { path: ['until'], message: 'Choose a time after the first.' })
  .refine(({ safeguardingLead, deputy }) => safeguardingLead.mailbox !== deputy.mailbox, {
    path: ['deputy', 'mailbox'],
    message: 'Name somebody else as deputy.',
  })
export type Reading = z.infer<typeof Reading>
