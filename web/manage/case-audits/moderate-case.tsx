import * as z from 'zod'
import { isProblem } from '#shared/api/problem.ts'
import { moderateCase } from '#shared/case-audits/case-audit-endpoints.ts'
import { partsOf, type SeenAudit, type SeenCase } from '#web/board/case-audits/seen.ts'
import { call } from '#web/staff/call.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { DocumentPart } from '../document-part.tsx'
import { sentGrades, TypedGrades, typedGrades } from './grade-draft.ts'
import { GradeFields } from './grade-fields.tsx'

const Typed = z.object({ grades: TypedGrades, without: z.string() })

interface Props {
  audit: SeenAudit
  of: SeenCase
  onChanged: () => void
}

/** What was agreed about a case, once agencies have met. */
export function ModerateCase({ audit, of, onChanged }: Props) {
  const { ref, agencies, moderated } = of
  const all = partsOf(audit, of).filter(({ given }) => given).length === agencies.length
  return (
    <DocumentPart
      name={`case-moderation.${audit.id}.${ref}`}
      title={moderated ? `Change what was agreed about ${ref}` : `Agree the grades of ${ref}`}
      version={audit.version}
      schema={Typed}
      words={{ grades: typedGrades(audit.lines, moderated?.grades ?? []), without: moderated?.without ?? '' }}
      save={async ({ grades, without }, version) => {
        const body = { version, grades: sentGrades(grades), ...(without.trim() ? { without } : {}) }
        const got = await call(moderateCase, { params: { audit: audit.id, case: ref }, body })
        return isProblem(got) ? got : undefined
      }}
      onChanged={onChanged}
    >
      {(words, keep, problem) => (
        <>
          <p>
            Say why where an agency gave another grade. Once this is saved, everybody in the audit sees all
            grades.
          </p>
          <GradeFields
            lines={audit.lines}
            grades={words.grades}
            problem={problem}
            onGrades={(grades) => keep({ ...words, grades })}
          />
          {all ? null : (
            <StaffField
              name="without"
              label="Not every agency has given grades. Why does nobody wait for them?"
              type="long"
              value={words.without}
              problem={problem}
              onValue={(without) => keep({ ...words, without })}
            />
          )}
        </>
      )}
    </DocumentPart>
  )
}
