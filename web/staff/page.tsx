import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

let opened = false

/** A page’s main part. Its title goes to the tab; the focus comes here when another page was left for it. */
export function Page({ title, children }: { title: string; children: ComponentChildren }) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = `${title} · Heard`
  }, [title])
  useEffect(() => {
    if (opened) main.current?.focus()
    opened = true
  }, [])
  return (
    <main id="main" ref={main} tabIndex={-1}>
      {children}
    </main>
  )
}
