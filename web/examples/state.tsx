import type { ComponentChildren } from 'preact'

/** A component in one state, with the state’s name above it. */
export const State = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="state">
    <h3 lang="en-GB" dir="ltr">
      {name}
    </h3>
    {children}
  </div>
)
