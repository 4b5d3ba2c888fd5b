import type { LearningRecord } from '#shared/learning/record.ts'
import { sayDay } from '#web/staff/say-day.ts'

/** Who wrote which version, the newest first: nothing is ever written over. */
export const RecordHistory = ({
  versions,
}: {
  versions: readonly Pick<LearningRecord, 'version' | 'by' | 'on'>[]
}) => (
  <section aria-labelledby="history">
    <h2 id="history" class="rule">
      How it came to be
    </h2>
    <ol class="list">
      {versions.map(({ version, by, on }) => (
        <li key={version}>
          <b>Version {version}</b>
          <small>
            {by}, {sayDay(on)}
          </small>
        </li>
      ))}
    </ol>
  </section>
)
