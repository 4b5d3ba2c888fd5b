import type { DeskLine } from '#shared/comments/desk-endpoints.ts'
import { worried } from '#shared/comments/grade.ts'

export interface Group {
  title: string
  lines: readonly DeskLine[]
}

/** Whether this person can take it now. */
export const isFree = ({ forMe, claimedBy }: DeskLine): boolean => forMe && claimedBy === undefined

/** The list in parts, each in its order: what is urgent, what is to read, what else there is to do, what others have. */
export function deskGroups(lines: readonly DeskLine[]): Group[] {
  const isUrgent = ({ flagged, grade, waits }: DeskLine): boolean =>
    (grade ?? 0) >= worried || (flagged && waits === 'first')
  const free = lines.filter(isFree)
  const rest = free.filter((line) => !isUrgent(line))
  return [
    { title: 'First of all', lines: free.filter(isUrgent) },
    { title: 'Not read yet', lines: rest.filter(({ waits }) => waits === 'first') },
    { title: 'Also for you', lines: rest.filter(({ waits }) => waits !== 'first') },
    { title: 'With somebody else', lines: lines.filter((line) => !isFree(line)) },
  ].filter((group) => group.lines.length > 0)
}
