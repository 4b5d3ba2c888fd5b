import type { ComponentChildren } from 'preact'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import type { Load } from './use-load.ts'

interface Props<T> {
  load: Load<T>
  children: (value: T) => ComponentChildren
}

/** What a page shows until its content is there, when it cannot come, and then the content. */
export function Loaded<T>({ load, children }: Props<T>) {
  if (load.is === 'loading') return <p role="status">Loading…</p>
  return <>{load.is === 'problem' ? <StaffProblem problem={load.problem} /> : children(load.value)}</>
}
