import * as z from 'zod'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import type { SectionForm } from './section-form.ts'

const Typed = z.object({
  about: z.object({ name: z.string(), controller: z.string() }),
  ask: z.object({ mailbox: z.string(), phone: z.string(), post: z.string() }),
  dataProtection: z.object({ name: z.string(), mailbox: z.string() }),
})

export const partnershipForm: SectionForm<z.infer<typeof Typed>> = {
  typed: Typed,
  start: ({ partnership: it }) => ({
    about: { name: it?.name ?? '', controller: it?.controller ?? '' },
    ask: { mailbox: it?.ask.mailbox ?? '', phone: it?.ask.phone ?? '', post: it?.ask.post ?? '' },
    dataProtection: it?.dataProtection ?? { name: '', mailbox: '' },
  }),
  send: ({ about, ask: { post, ...ask }, dataProtection }) => ({
    partnership: { ...about, ask: { ...ask, ...(post.trim() ? { post } : {}) }, dataProtection },
  }),
  say: ({ partnership: it }) =>
    it
      ? [
          { label: 'Name', text: it.name },
          { label: 'Who answers for the data', text: it.controller },
          {
            label: 'To ask or complain',
            text: [it.ask.mailbox, it.ask.phone, it.ask.post].filter(Boolean).join(', '),
          },
          {
            label: 'Data protection officer',
            text: `${it.dataProtection.name}, ${it.dataProtection.mailbox}`,
          },
        ]
      : [],
  Fields: ({ draft, problem, keep }) => (
    <>
      <StaffTextFields
        value={draft.about}
        problem={problem}
        onValue={(about) => keep({ ...draft, about })}
        fields={[
          { name: 'name', label: 'What is the partnership called?' },
          {
            name: 'controller',
            label: 'Which legal body answers for the data?',
            hint: 'A partnership is seldom one by itself. Often it is the council.',
          },
        ]}
      />
      <h2>Where families and staff ask or complain</h2>
      <StaffTextFields
        at="ask"
        value={draft.ask}
        problem={problem}
        onValue={(ask) => keep({ ...draft, ask })}
        fields={[
          {
            name: 'mailbox',
            label: 'E-mail',
            type: 'email',
            hint: 'A shared mailbox, which somebody reads when others are away.',
          },
          { name: 'phone', label: 'Phone', type: 'tel' },
          { name: 'post', label: 'Postal address', hint: 'You can leave this empty.' },
        ]}
      />
      <h2>Data protection officer</h2>
      <StaffTextFields
        at="dataProtection"
        value={draft.dataProtection}
        problem={problem}
        onValue={(dataProtection) => keep({ ...draft, dataProtection })}
        fields={[
          { name: 'name', label: 'Name' },
          { name: 'mailbox', label: 'E-mail', type: 'email' },
        ]}
      />
    </>
  ),
}
