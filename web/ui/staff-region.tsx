import type { ComponentChildren } from 'preact'

/** A wide table scrolls by itself, with the keyboard too, instead of the whole page. */
export function StaffRegion({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
