import { useEffect, useRef, useState } from 'preact/hooks'
import { StaffButton } from '#web/ui/staff-button.tsx'

/** Links that were just made. They are on this screen and nowhere else. */
export function NewLinks({ links }: { links: string[] }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState('')
  useEffect(() => heading.current?.focus(), [])
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(links.join('\n'))
      setCopied('Copied.')
    } catch {
      box.current?.select()
      setCopied('Your browser did not allow it. The links are selected: copy them yourself.')
    }
  }
  return (
    <section class="slip" aria-labelledby="new-links">
      <h3 id="new-links" ref={heading} tabIndex={-1}>
        {links.length === 1 ? 'The new link' : `${links.length} new links`}
      </h3>
      <p>
        <b>Copy them now.</b> We keep them nowhere and cannot show them again. If you lose them, make new
        ones.
      </p>
      <textarea
        ref={box}
        class="links"
        readOnly
        rows={Math.min(8, links.length + 1)}
        aria-labelledby="new-links"
      >
        {links.join('\n')}
      </textarea>
      <p class="buttons">
        <StaffButton onPress={() => void copy()}>{links.length === 1 ? 'Copy' : 'Copy all'}</StaffButton>
        <span role="status">{copied}</span>
      </p>
    </section>
  )
}
