import type { LearningRecord } from '#shared/learning/record.ts'
import { registers } from '#shared/learning/record-kinds.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { LessonFrom } from './lesson-from.tsx'

/** A draft lesson that begins with what the entry says, and rests on it. */
export function LessonFromRecord({ record: { record, kind, fields, on } }: { record: LearningRecord }) {
  const { title, strand, fields: known } = registers[kind]
  const said = fields[known[0]?.name ?? ''] ?? ''
  return <LessonFrom strand={strand} title={said} reference={`${title}, ${sayDay(on)}`} record={record} />
}
