import * as z from 'zod'
import { isProblem } from '#shared/api/problem.ts'
import { gradeCase } from '#shared/case-audits/case-audit-endpoints.ts'
import type { SeenAudit, SeenCase } from '#web/board/case-audits/seen.ts'
import { sayAgency } from '#web/board/say-agency.ts'
import { sentGrades, TypedGrades, typedGrades } from '#web/manage/case-audits/grade-draft.ts'
import { GradeFields } from '#web/manage/case-audits/grade-fields.tsx'
import { DocumentPart } from '#web/manage/document-part.tsx'
import { call } from '#web/staff/call.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'

const Typed = z.object({ grades: TypedGrades, given: z.boolean() })

interface Props {
  audit: SeenAudit
  of: SeenCase
  agency: string
  onChanged: () => void
}

/** An agency grades its own part of a case, in as many sittings as it likes, and then gives its grades. */
export function GradeCase({ audit, of, agency, onChanged }: Props) {
  const { agencies: known } = useSettings()
  const nameOf = (id: string): string => sayAgency(id, known)
  const part = audit.parts.find((it) => it.case === of.ref && it.agency === agency)
  if (part?.given || of.moderated || audit.concluded) return null
  const params = { audit: audit.id, case: of.ref }
  const from = part?.version ?? 0
  return (
    <DocumentPart
      name={`case-grades.${audit.id}.${of.ref}.${agency}`}
      title={`Grade case ${of.ref} for ${nameOf(agency)}`}
      // A form that nobody has saved stands on version 1, so that nothing begun is version 0.
      version={from + 1}
      schema={Typed}
      words={{ grades: typedGrades(audit.lines, part?.grades ?? []), given: false }}
      save={async ({ grades, given }, version) => {
        const body = { agency, version: version - 1, grades: sentGrades(grades), given }
        const got = await call(gradeCase, { params, body })
        return isProblem(got) ? got : undefined
      }}
      onChanged={onChanged}
    >
      {(words, keep, problem) => (
        <>
          <p>
            Only of your own agency’s part. You see what others gave after you gave yours.
            {part ? ` Last saved by ${part.by}, ${sayDay(part.on)}.` : ''}
          </p>
          <GradeFields
            lines={audit.lines}
            grades={words.grades}
            problem={problem}
            onGrades={(grades) => keep({ ...words, grades })}
          />
          <StaffChoice
            name="given"
            legend="Are you finished?"
            kind="one"
            options={[
              {
                value: 'no',
                text: 'Not yet: keep what I have',
                hint: 'Colleagues of your agency can go on with it.',
              },
              { value: 'yes', text: 'Yes: give these grades', hint: 'They stay as they are from then on.' },
            ]}
            chosen={[words.given ? 'yes' : 'no']}
            problem={problem}
            onChosen={([chosen]) => keep({ ...words, given: chosen === 'yes' })}
          />
        </>
      )}
    </DocumentPart>
  )
}
