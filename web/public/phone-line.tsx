interface Props {
  who: string
  /** A number, perhaps with words such as opening times, and then nothing to tap. */
  phone: string
  hours?: string | undefined
}

/** Who answers, and the number to tap, where it is one. */
export const PhoneLine = ({ who, phone, hours }: Props) => (
  <p class="line">
    <span>
      {who}:{' '}
      {/^\+?[0-9 ()-]+$/.test(phone) ? <a href={`tel:${phone.replace(/[^0-9+]/g, '')}`}>{phone}</a> : phone}
      {hours && ` (${hours})`}
    </span>
  </p>
)
