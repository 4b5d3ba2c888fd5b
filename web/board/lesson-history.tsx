import type { Lesson } from '#shared/learning/lesson.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { sayStatus } from './say-status.ts'

/** Every version, the newest first: nothing is ever overwritten. */
export function LessonHistory({ versions }: { versions: Lesson[] }) {
  return (
    <section>
      <h2 class="rule">Every version</h2>
      <ol class="list">
        {versions.map(({ version, status, title, by, on, reason }) => (
          <li key={version}>
            <b>
              Version {version}: {sayStatus(status).toLowerCase()}
            </b>
            <small>
              {by}, {sayDay(on)}
            </small>
            <p>{title}</p>
            {reason ? <p>Because: {reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
