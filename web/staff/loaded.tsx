import type { ComponentChildren } from 'preact'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import type { Load } from './use-load.ts'

interface Props<T> {
  load: Load<T>
  /** The heading until the content comes, where the content brings its own. */
  title?: string
  children: (value: T) => ComponentChildren
}

/** What a page shows until its content is there, when it cannot come, and then the content. */
export function Loaded<T>({ load, title, children }: Props<T>) {
  if (load.is === 'here') return <>{children(load.value)}</>
  return (
    <>
      {title ? <h1>{title}</h1> : null}
      {load.is === 'loading' ? (
        <p role="status">Loading…</p>
      ) : (
        <>
          <StaffProblem problem={load.problem} />
          <p>
            <StaffButton quiet onPress={load.again}>
              Try again
            </StaffButton>
          </p>
        </>
      )}
    </>
  )
}
