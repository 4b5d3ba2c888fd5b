import type { ComponentChildren } from 'preact'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { useCopy } from './use-copy.ts'

interface Props {
  title: string
  text: string
  lang: string
  dir: 'ltr' | 'rtl'
  /** How long it is, or what to know of it. */
  children?: ComponentChildren
}

/** A text to send, as it stands, with a button that copies it. */
export function MessageText({ title, text, lang, dir, children }: Props) {
  const [said, copy] = useCopy()
  return (
    <li>
      <b>{title}</b>
      {children ? <small>{children}</small> : null}
      <p class="message" lang={lang} dir={dir}>
        {text}
      </p>
      <p class="buttons">
        <StaffButton quiet onPress={() => void copy(text)}>
          Copy<span class="unseen"> the {title.toLowerCase()}</span>
        </StaffButton>
        <span role="status">{said}</span>
      </p>
    </li>
  )
}
