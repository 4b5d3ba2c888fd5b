import * as z from 'zod'
import type { Settings } from '#shared/settings/settings.ts'
import { Translated } from '#shared/survey/language.ts'
import { readNumber } from '#web/agency/read-number.ts'

const Person = z.object({ name: z.string(), mailbox: z.string() })

export const ReadingTyped = z.object({
  days: z.array(z.string()),
  hours: z.object({ from: z.string(), until: z.string(), withinDays: z.string() }),
  holidays: z.array(z.string()),
  closed: z.array(z.object({ day: z.string(), why: z.string() })),
  readers: z.array(Person),
  translators: z.array(z.object({ language: Translated, mailbox: z.string() })),
  safeguardingLead: Person,
  deputy: Person,
  mailbox: z.object({ mailbox: z.string() }),
})
export type ReadingTyped = z.infer<typeof ReadingTyped>

const nobody = { name: '', mailbox: '' }
const usual = { from: '09:00', until: '17:00', withinDays: '1' }

export const startReading = ({ reading: it }: Settings): ReadingTyped =>
  it
    ? {
        ...it,
        days: it.days.map(String),
        holidays: it.holidays ? ['read'] : [],
        translators: it.translators ?? [],
        hours: { from: it.from, until: it.until, withinDays: String(it.withinDays) },
        mailbox: { mailbox: it.mailbox },
      }
    : {
        days: ['1', '2', '3', '4', '5'],
        holidays: [],
        hours: usual,
        closed: [],
        readers: [nobody, nobody],
        translators: [],
        safeguardingLead: nobody,
        deputy: nobody,
        mailbox: nobody,
      }

export const sendReading = ({ days, holidays, hours, mailbox, ...rest }: ReadingTyped): Settings => ({
  reading: {
    ...rest,
    days: days.map(Number).toSorted((a, b) => a - b),
    ...(holidays.length > 0 ? { holidays: true } : {}),
    from: hours.from,
    until: hours.until,
    withinDays: readNumber(hours.withinDays),
    mailbox: mailbox.mailbox,
  },
})
