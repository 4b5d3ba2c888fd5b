import * as z from 'zod'

const Line = z.string().trim().min(1, 'Write something here.').max(120, 'Keep it to 120 characters.')
export const Mailbox = z.email('Write an e-mail address.').max(120, 'Keep it to 120 characters.')

/** Who runs this. The partnership is seldom a legal person, so the body that answers for the data is named apart. */
export const Partnership = z.strictObject({
  name: Line,
  /** A legal body, such as a council. */
  controller: Line,
  /** Where families and staff ask or complain. */
  ask: z.strictObject({
    mailbox: Mailbox,
    phone: Line,
    post: z.string().trim().max(300, 'Keep it to 300 characters.').optional(),
  }),
  dataProtection: z.strictObject({ name: Line, mailbox: Mailbox }),
})
export type Partnership = z.infer<typeof Partnership>
