import { filledIn } from '#shared/words/public/filled-in.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { PhoneLine } from './phone-line.tsx'

interface Contact {
  mailbox: string
  phone?: string | undefined
  post?: string | undefined
}

/** How to reach somebody, each way on a line of its own. */
export const ContactLines = ({ mailbox, phone, post }: Contact) => (
  <>
    <p class="back">
      <a href={`mailto:${encodeURIComponent(mailbox).replace('%40', '@')}`}>
        {fillIn(filledIn.mail, { mailbox })}
      </a>
    </p>
    {phone && <PhoneLine says={fillIn(filledIn.phone, { phone })} phone={phone} />}
    {post && <p class="lines">{fillIn(filledIn.post, { post })}</p>}
  </>
)
