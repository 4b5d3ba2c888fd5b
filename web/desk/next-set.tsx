import type { DeskLine } from '#shared/comments/desk-endpoints.ts'
import { isFree } from './desk-groups.ts'

/** Straight to the set that matters most of those that this person can take. */
export function NextSet({ lines }: { lines: readonly DeskLine[] }) {
  const next = lines.find(isFree)
  return next ? (
    <p class="buttons">
      <a class="go" href={`/staff/desk/${next.wave}/${next.comment}`}>
        Read the next one
      </a>
    </p>
  ) : null
}
