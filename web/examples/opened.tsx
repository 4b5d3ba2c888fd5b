import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** Presses the first button inside, or opens what is folded: for states that only a press leads to. */
export function Opened({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('button, summary')?.click(), [])
  return (
    <div class="opened" ref={box}>
      {children}
    </div>
  )
}
