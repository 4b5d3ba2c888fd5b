import type { Action } from '#shared/learning/action.ts'
import type { Lesson } from '#shared/learning/lesson.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { sayAction } from './say-action.ts'
import { saySource } from './say-source.ts'
import { sayStatus } from './say-status.ts'
import { sayStrand } from './say-strand.ts'

interface Props {
  lesson: Lesson
  actions?: readonly Action[]
  today?: string
}

/** A lesson on paper: what it says, so what, and what it rests on. */
export function LessonBrief({ lesson, actions = [], today = '' }: Props) {
  const { title, soWhat, evidence, sources, strand, status, reason } = lesson
  const rests = [...(evidence ? [`${evidence.says} (${evidence.waveTitle})`] : []), ...sources.map(saySource)]
  return (
    <div class="brief">
      <h3>{title}</h3>
      {soWhat ? <p>{soWhat}</p> : null}
      {rests.map((words) => (
        <p class="small" key={words}>
          {words}
        </p>
      ))}
      {actions.length > 0 ? (
        <ul class="lines">
          {actions.map((action) => (
            <li key={action.action}>
              {action.title} <small>{sayAction(action, today)}</small>
            </li>
          ))}
        </ul>
      ) : null}
      <p class="small">
        {sayStatus(status)} · {sayStrand(strand, useTerms())}
        {reason ? ` · ${reason}` : ''}
      </p>
    </div>
  )
}
