import type { LearningRecord } from '#shared/learning/record.ts'
import { type RecordField, registers } from '#shared/learning/record-kinds.ts'
import { SectionLines } from '#web/manage/section-lines.tsx'
import { sayDay } from '#web/staff/say-day.ts'
import { useAgencyNames } from '#web/staff/use-agency-names.ts'

/** What an entry says; a question that nobody has answered is left out. */
export function RecordText({ record: { kind, agency, fields } }: { record: LearningRecord }) {
  const nameOf = useAgencyNames()
  const [first, ...rest] = registers[kind].fields
  return (
    <>
      <h1>{fields[first?.name ?? '']}</h1>
      {agency ? <p class="deck">{nameOf(agency)}</p> : null}
      <SectionLines
        lines={rest
          .filter(({ name }) => fields[name])
          .map((field) => ({ label: field.label, text: sayField(field, fields[field.name] ?? '') }))}
      />
    </>
  )
}

function sayField({ is }: RecordField, typed: string): string {
  if (typeof is !== 'string') return is.find(({ value }) => value === typed)?.text ?? typed
  return is === 'day' ? sayDay(typed) : typed
}
