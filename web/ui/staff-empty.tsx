import type { ComponentChildren } from 'preact'

/** Nothing here yet: what will come, and when. */
export function StaffEmpty({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="card empty">
      <p>
        <b>{title}</b>
      </p>
      <p>{children}</p>
    </div>
  )
}
