import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Part of the header that opens when it is wanted, and closes by Escape, by a click elsewhere, or when left. */
export function HeaderFold({ text, children }: { text: string; children: ComponentChildren }) {
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const leave = (event: Event): void => {
      if (fold.current?.open && event.target instanceof Node && !fold.current.contains(event.target))
        fold.current.open = false
    }
    document.addEventListener('click', leave)
    document.addEventListener('focusin', leave)
    return () => {
      document.removeEventListener('click', leave)
      document.removeEventListener('focusin', leave)
    }
  }, [])
  function onKeyDown({ key }: KeyboardEvent): void {
    if (key !== 'Escape' || !fold.current?.open) return
    fold.current.open = false
    fold.current.querySelector('summary')?.focus()
  }
  return (
    <details class="fold" ref={fold} onKeyDown={onKeyDown}>
      <summary>{text}</summary>
      <div>{children}</div>
    </details>
  )
}
