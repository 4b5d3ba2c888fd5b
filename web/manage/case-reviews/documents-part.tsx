import * as z from 'zod'
import { type CaseReview, DocumentKind } from '#shared/case-reviews/case-review.ts'
import { sayDocument } from '#web/board/case-reviews/say-review.ts'
import { sayAgency } from '#web/board/say-agency.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { DocumentPart } from '../document-part.tsx'
import { reviseReview } from './revise-review.ts'

const Typed = z.array(z.object({ kind: DocumentKind, agency: z.string(), where: z.string() }))

/** Where each document lies: an address or a reference, never what it says. */
export function DocumentsPart({ review, onChanged }: { review: CaseReview; onChanged: () => void }) {
  const { agencies: known } = useSettings()
  const nameOf = (id: string): string => sayAgency(id, known)
  const options = [
    { value: '', text: 'Of all' },
    ...review.agencies.map((id) => ({ value: id, text: nameOf(id) })),
  ]
  return (
    <DocumentPart
      name={`case-review.${review.id}.documents`}
      title="Say where documents lie"
      version={review.version}
      schema={Typed}
      words={review.documents.map(({ kind, agency = '', where }) => ({ kind, agency, where }))}
      save={(typed, from) =>
        reviseReview(review, from, {
          documents: typed.map(({ agency, ...it }) => ({ ...it, ...(agency ? { agency } : {}) })),
        })
      }
      onChanged={onChanged}
    >
      {(typed, keep, problem) => (
        <StaffRows
          name="documents"
          legend="Which documents are there?"
          one="Document"
          rows={typed}
          empty={{ kind: 'chronology' as const, agency: '', where: '' }}
          problem={problem}
          onRows={keep}
        >
          {(row, at, change) => (
            <>
              <StaffSelect
                name={`${at}.kind`}
                label="What is it?"
                options={DocumentKind.options.map((value) => ({ value, text: sayDocument(value) }))}
                chosen={row.kind}
                problem={problem}
                onChosen={(kind) => change({ ...row, kind })}
              />
              <StaffSelect
                name={`${at}.agency`}
                label="Of which agency?"
                options={options}
                chosen={row.agency}
                problem={problem}
                onChosen={(agency) => change({ ...row, agency })}
              />
              <StaffField
                name={`${at}.where`}
                label="Where does it lie?"
                hint="An address in your own system, or a reference. Never what it says."
                value={row.where}
                problem={problem}
                onValue={(where) => change({ ...row, where })}
              />
            </>
          )}
        </StaffRows>
      )}
    </DocumentPart>
  )
}
