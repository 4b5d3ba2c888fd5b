import * as z from 'zod'
import { startingRetention } from '#shared/settings/retention.ts'
import { readNumber } from '#web/agency/read-number.ts'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import type { SectionForm } from './section-form.ts'

const Typed = z.object({ poolMonths: z.string(), commentDays: z.string(), auditYears: z.string() })

export const retentionForm: SectionForm<z.infer<typeof Typed>> = {
  typed: Typed,
  start: ({ retention: it = startingRetention }) => ({
    poolMonths: String(it.poolMonths),
    commentDays: String(it.commentDays),
    auditYears: String(it.auditYears),
  }),
  send: ({ poolMonths, commentDays, auditYears }) => ({
    retention: {
      poolMonths: readNumber(poolMonths),
      commentDays: readNumber(commentDays),
      auditYears: readNumber(auditYears),
    },
  }),
  say: ({ retention: it }) =>
    it
      ? [
          { label: 'Answers of small rounds', text: `${it.poolMonths} months at most` },
          { label: 'Comments after a decision', text: `${it.commentDays} days at most` },
          { label: 'Record of what staff did', text: `${it.auditYears} years` },
        ]
      : [],
  Fields: ({ draft, problem, keep }) => (
    <>
      <StaffTextFields
        value={draft}
        problem={problem}
        onValue={keep}
        fields={[
          {
            name: 'poolMonths',
            label: 'How many months do the answers of small rounds wait?',
            type: 'number',
            hint: 'From 1 to 24. They wait, sealed, to be counted with a later round.',
          },
          {
            name: 'commentDays',
            label: 'How many days are comments kept after a decision about them?',
            type: 'number',
            hint: 'From 1 to 30.',
          },
          {
            name: 'auditYears',
            label: 'How many years is the record of what staff did kept?',
            type: 'number',
            hint: 'From 1 to 7.',
          },
        ]}
      />
      <p>
        Everything else has fixed periods. <a href="/staff/retention">See all of them.</a>
      </p>
    </>
  ),
}
