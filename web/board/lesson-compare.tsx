import { useState } from 'preact/hooks'
import type { Lesson } from '#shared/learning/lesson.ts'
import { fields } from '#shared/learning/merge-lesson.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffRegion } from '#web/ui/staff-region.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { fieldNames, sayField } from './say-field.ts'
import { sayStatus } from './say-status.ts'

/** Two versions beside each other: only what differs. The two newest, until somebody chooses others. */
export function LessonCompare({ versions }: { versions: Lesson[] }) {
  const [chosen, choose] = useState<{ old?: string; new?: string }>({})
  const { priorities } = useSettings()
  const find = (version: string | undefined, otherwise: Lesson | undefined): Lesson | undefined =>
    versions.find((it) => String(it.version) === version) ?? otherwise
  const [older, newer] = [find(chosen.old, versions[1]), find(chosen.new, versions[0])]
  if (!older || !newer) return null
  const rows = [
    ['How far', sayStatus(older.status), sayStatus(newer.status)],
    ...fields.map((field) => [
      fieldNames[field],
      sayField(field, older, priorities),
      sayField(field, newer, priorities),
    ]),
    ['Because', older.reason ?? '', newer.reason ?? ''],
  ].filter(([, before, now]) => before !== now)
  const options = versions.map(({ version, by }) => ({
    value: String(version),
    text: `Version ${version}, ${by}`,
  }))
  const caption = `What differs between version ${older.version} and version ${newer.version}`
  return (
    <details>
      <summary>Compare two versions</summary>
      <div class="asks">
        <StaffSelect
          name="older"
          label="One version"
          options={options}
          chosen={String(older.version)}
          problem={undefined}
          onChosen={(old) => choose({ ...chosen, old })}
        />
        <StaffSelect
          name="newer"
          label="The other"
          options={options}
          chosen={String(newer.version)}
          problem={undefined}
          onChosen={(other) => choose({ ...chosen, new: other })}
        />
      </div>
      {rows.length === 0 ? (
        <p role="status">These two say the same.</p>
      ) : (
        <StaffRegion label={caption}>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Version {older.version}</th>
                <th scope="col">Version {newer.version}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([what, before, now]) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td>{before || 'Nothing'}</td>
                  <td>{now || 'Nothing'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </StaffRegion>
      )}
    </details>
  )
}
