import { useEffect, useId, useRef } from 'preact/hooks'
import type { Problem } from '#shared/api/problem.ts'

/** What went wrong, at the top of a form or page: it takes the focus, and each line leads to its field. */
export function StaffProblem({ problem }: { problem: Problem | undefined }) {
  const id = useId()
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (problem) box.current?.focus()
  }, [problem])
  if (!problem) return null
  const errors = problem.errors ?? []
  return (
    <section class="error" ref={box} tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{errors.length > 0 ? `Please check ${sayThings(errors.length)}` : problem.title}</h2>
      {errors.length > 0 ? (
        <ul>
          {errors.map(({ at, say }) => (
            <li key={at}>
              <a href={`#field-${at}`} onClick={(event) => goToField(event, at)}>
                {say}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

const sayThings = (count: number): string => (count === 1 ? 'one thing' : `${count} things`)

function goToField(event: Event, at: string): void {
  event.preventDefault()
  document.getElementById(`field-${at}`)?.focus()
}
