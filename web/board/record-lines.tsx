import type { LearningRecord } from '#shared/learning/record.ts'
import { registers } from '#shared/learning/record-kinds.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useAgencyNames } from '#web/staff/use-agency-names.ts'

/** Entries of one register, the newest first, each by the first of its fields. */
export function RecordLines({ records }: { records: readonly LearningRecord[] }) {
  const nameOf = useAgencyNames()
  return (
    <ul class="list">
      {records.map(({ record, kind, fields, agency, by, on }) => (
        <li key={record}>
          <a href={`/staff/records/${record}`}>{fields[registers[kind].fields[0]?.name ?? '']}</a>
          <small>
            {agency ? `${nameOf(agency)}. ` : ''}
            {by}, {sayDay(on)}
          </small>
        </li>
      ))}
    </ul>
  )
}
