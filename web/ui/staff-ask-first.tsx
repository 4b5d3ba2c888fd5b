import type { ComponentChildren } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Problem } from '#shared/api/problem.ts'
import { StaffButton } from './staff-button.tsx'
import { StaffProblem } from './staff-problem.tsx'

interface Props {
  /** The words of the button that asks, then of the two that answer. */
  ask: ComponentChildren
  yes: string
  no: string
  title: string
  /** What happens. */
  children: ComponentChildren
  busy: string | false
  problem: Problem | undefined
  onYes: () => void
}

/** For what cannot be taken back: one button asks, another does it. The focus goes along. */
export function StaffAskFirst({ ask, yes, no, title, children, busy, problem, onYes }: Props) {
  const [sure, setSure] = useState<boolean>()
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const asking = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (sure) box.current?.focus()
    if (sure === false) asking.current?.querySelector('button')?.focus()
  }, [sure])
  // In the layout phase, while the focus is still there.
  useLayoutEffect(() => () => handFocusOn(box.current), [])
  if (!sure)
    return (
      <p ref={asking}>
        <StaffButton quiet onPress={() => setSure(true)}>
          {ask}
        </StaffButton>
      </p>
    )
  return (
    <section class="card" ref={box} tabIndex={-1} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <StaffProblem problem={problem} />
      {children}
      <p class="buttons">
        <StaffButton busy={busy} onPress={onYes}>
          {yes}
        </StaffButton>
        <StaffButton quiet onPress={() => setSure(false)}>
          {no}
        </StaffButton>
      </p>
    </section>
  )
}

/** When it is done and this goes from the page, whoever uses the keyboard goes on from what it stood in. */
function handFocusOn(box: HTMLElement | null): void {
  if (box?.contains(document.activeElement))
    box.parentElement?.closest<HTMLElement>('[tabindex="-1"]')?.focus()
}
