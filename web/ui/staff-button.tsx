import type { ComponentChildren } from 'preact'

interface Props {
  children: ComponentChildren
  quiet?: boolean
  /** Words that take the place of the button’s own while its work is under way. */
  busy?: string | false
  onPress?: () => void
}

/** The button of a form; with `onPress` it stands on its own. */
export function StaffButton({ children, quiet, busy, onPress }: Props) {
  return (
    <button type={onPress ? 'button' : 'submit'} class={quiet ? 'go quiet' : 'go'} onClick={onPress}>
      {busy || children}
    </button>
  )
}
