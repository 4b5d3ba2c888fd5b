interface Props {
  says: string
  /** A number, perhaps with words such as opening times, and then nothing to tap. */
  phone: string
}

/** A number to tap, where it is one. */
export const PhoneLine = ({ says, phone }: Props) => (
  <p class="back">
    {/^\+?[0-9 ()-]+$/.test(phone) ? <a href={`tel:${phone.replace(/[^0-9+]/g, '')}`}>{says}</a> : says}
  </p>
)
