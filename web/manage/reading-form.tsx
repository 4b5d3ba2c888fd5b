import { sayDay } from '#web/staff/say-day.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import { ClosedDays } from './closed-days.tsx'
import { type ReadingTyped, sendReading, startReading, ReadingTyped as Typed } from './reading-draft.ts'
import { ReadingPeople } from './reading-people.tsx'
import type { SectionForm } from './section-form.ts'

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
  (text, index) => ({ value: String(index + 1), text }),
)

const onHolidays = [{ value: 'read', text: 'Somebody reads on bank holidays, too' }] as const

export const readingForm: SectionForm<ReadingTyped> = {
  typed: Typed,
  start: startReading,
  send: sendReading,
  say: ({ reading: it }) =>
    it
      ? [
          {
            label: 'Comments are read',
            text: `${it.days.map((day) => days[day - 1]?.text).join(', ')}, ${it.from} to ${it.until}`,
          },
          { label: 'Every comment is read within', text: sayDays(it.withinDays) },
          {
            label: it.holidays ? 'Closed' : 'Closed besides bank holidays',
            text: it.closed.map(({ day, why }) => [sayDay(day), why].filter(Boolean).join(' ')).join(', '),
          },
          { label: 'Readers', text: it.readers.map(({ name }) => name).join(', ') },
          { label: 'Safeguarding lead', text: it.safeguardingLead.name },
          { label: 'Deputy', text: it.deputy.name },
          { label: 'Alerts go to', text: it.mailbox },
        ]
      : [],
  Fields: ({ draft, problem, today, keep }) => (
    <>
      <StaffChoice
        name="days"
        legend="On which days are comments read?"
        kind="many"
        options={days}
        chosen={draft.days}
        problem={problem}
        onChosen={(chosen) => keep({ ...draft, days: chosen })}
      />
      <StaffChoice
        name="holidays"
        legend="And on bank holidays?"
        kind="many"
        options={onHolidays}
        chosen={draft.holidays.includes('read') ? ['read'] : []}
        problem={problem}
        onChosen={(holidays) => keep({ ...draft, holidays })}
      />
      <StaffTextFields
        value={draft.hours}
        problem={problem}
        onValue={(hours) => keep({ ...draft, hours })}
        fields={[
          { name: 'from', label: 'From what time?', type: 'time' },
          { name: 'until', label: 'Until what time?', type: 'time' },
          {
            name: 'withinDays',
            label: 'Within how many working days is every comment read?',
            type: 'number',
            hint: 'From 1 to 10. Only promise what you can keep when people are away.',
          },
        ]}
      />
      <ClosedDays
        closed={draft.closed}
        today={today}
        problem={problem}
        onClosed={(closed) => keep({ ...draft, closed })}
      />
      <ReadingPeople draft={draft} problem={problem} keep={keep} />
    </>
  ),
}

const sayDays = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`)
