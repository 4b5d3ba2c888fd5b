import type { ComponentChildren } from 'preact'
import { Shelf } from './shelf.tsx'

/** Nothing here yet: what will come, and when. */
export function StaffEmpty({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="card empty">
      <Shelf />
      <p>
        <b>{title}</b>
      </p>
      <p>{children}</p>
    </div>
  )
}
