import type { ComponentChildren } from 'preact'

/** A wide table scrolls by itself, with the keyboard too, instead of the whole page. No landmark: a page has many. */
export function StaffRegion({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form’s fields
    <div class="scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
