interface Props {
  /** Which row, for those who do not see it: “agency 2”. */
  what: string
  onUp: (() => void) | undefined
  onDown: (() => void) | undefined
  onRemove: (() => void) | undefined
}

/** What can be done with one row of a list. */
export function StaffRowButtons({ what, onUp, onDown, onRemove }: Props) {
  const button = (text: string, press: (() => void) | undefined) =>
    press ? (
      <button type="button" class="link" onClick={press}>
        {text}
        <span class="unseen"> {what}</span>
      </button>
    ) : null
  return (
    <p class="buttons">
      {button('Move up', onUp)}
      {button('Move down', onDown)}
      {button('Remove', onRemove)}
    </p>
  )
}
