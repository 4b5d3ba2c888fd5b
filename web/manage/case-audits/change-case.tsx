import { partsOf, type SeenAudit, type SeenCase } from '#web/board/case-audits/seen.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { DocumentPart } from '../document-part.tsx'
import { caseOf, TypedCase, typedCase } from './case-draft.ts'
import { CaseFields } from './case-fields.tsx'
import { reviseAudit } from './revise-audit.ts'

interface Props {
  audit: SeenAudit
  of: SeenCase
  onChanged: () => void
}

/** What whoever runs the audit writes of a case. One that nobody has begun to grade can be taken out. */
export function ChangeCase({ audit, of, onChanged }: Props) {
  const place = audit.cases.indexOf(of)
  const begun = partsOf(audit, of).length > 0 || of.moderated
  return (
    <DocumentPart
      name={`case.${audit.id}.${of.ref}`}
      title={`The child’s voice, the family and the agencies of ${of.ref}`}
      version={audit.version}
      schema={TypedCase}
      words={typedCase(of)}
      save={(typed, version) => {
        const own = { ...caseOf(typed), ref: of.ref }
        const cases = audit.cases.flatMap(({ moderated: _, ...it }) =>
          it.ref !== of.ref ? [it] : typed.out ? [] : [own],
        )
        return reviseAudit(audit, version, { cases })
      }}
      onChanged={onChanged}
    >
      {(typed, keep, problem) => (
        <>
          <CaseFields at={`cases.${place}`} typed={typed} problem={problem} onTyped={keep} />
          {begun ? null : (
            <StaffChoice
              name="out"
              legend="Does it stay in the audit?"
              kind="one"
              options={[
                { value: 'in', text: 'Yes' },
                { value: 'out', text: 'No: take it out' },
              ]}
              chosen={[typed.out ? 'out' : 'in']}
              problem={problem}
              onChosen={([chosen]) => keep({ ...typed, out: chosen === 'out' })}
            />
          )}
        </>
      )}
    </DocumentPart>
  )
}
