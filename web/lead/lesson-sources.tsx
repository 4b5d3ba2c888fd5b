import type { Problem } from '#shared/api/problem.ts'
import { Quality, SourceKind } from '#shared/learning/source.ts'
import { sayQuality, saySourceKind } from '#web/board/say-source.ts'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import type { TypedSource } from './lesson-draft.ts'

interface Props {
  sources: TypedSource[]
  problem: Problem | undefined
  onSources: (sources: TypedSource[]) => void
}

const empty: TypedSource = { kind: 'document', reference: '', says: '', quality: '', record: '', page: '' }

/** What a lesson rests on besides frozen figures. How well it was made is asked of what others found. */
export const LessonSources = ({ sources, problem, onSources }: Props) => (
  <StaffRows
    name="sources"
    legend="What else does it rest on?"
    one="Source"
    rows={sources}
    empty={empty}
    problem={problem}
    onRows={onSources}
  >
    {(row, at, change) => (
      <>
        <StaffSelect
          name={`${at}.kind`}
          label="What it is"
          options={SourceKind.options.map((value) => ({ value, text: saySourceKind(value) }))}
          chosen={row.kind}
          problem={problem}
          onChosen={(kind) => change({ ...row, kind, quality: kind === 'finding' ? row.quality : '' })}
        />
        {row.kind === 'finding' ? (
          <StaffSelect
            name={`${at}.quality`}
            label="How well it was made"
            options={[
              { value: '', text: 'Choose' },
              ...Quality.options.map((value) => ({ value, text: sayQuality(value) })),
            ]}
            chosen={row.quality}
            problem={problem}
            onChosen={(quality) => change({ ...row, quality })}
          />
        ) : null}
        <StaffTextFields
          at={at}
          value={{ reference: row.reference, says: row.says }}
          problem={problem}
          onValue={(texts) => change({ ...row, ...texts })}
          fields={[
            { name: 'reference', label: 'Where to find it' },
            { name: 'says', label: 'What it says' },
          ]}
        />
      </>
    )}
  </StaffRows>
)
