import { filledIn } from '#shared/words/public/filled-in.ts'
import { PhoneLine } from './phone-line.tsx'

interface Contact {
  mailbox: string
  phone?: string | undefined
  post?: string | undefined
}

/** How to reach somebody, each way on a line of its own. */
export const ContactLines = ({ mailbox, phone, post }: Contact) => (
  <>
    <p class="line">
      <span>
        {filledIn.mail}: <a href={`mailto:${encodeURIComponent(mailbox).replace('%40', '@')}`}>{mailbox}</a>
      </span>
    </p>
    {phone && <PhoneLine who={filledIn.phone} phone={phone} />}
    {post && (
      <p class="lines">
        {filledIn.post}: {post}
      </p>
    )}
  </>
)
