import * as z from 'zod'
import type { SeenAudit } from '#web/board/case-audits/seen.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { DocumentPart } from '../document-part.tsx'
import { reviseAudit } from './revise-audit.ts'

const Typed = z.array(z.object({ line: z.string(), says: z.string() }))

/** What was found, each by the line of enquiry that it answers. */
export const FindingsPart = ({ audit, onChanged }: { audit: SeenAudit; onChanged: () => void }) => (
  <DocumentPart
    name={`case-audit.${audit.id}.findings`}
    title="Write down what was found"
    version={audit.version}
    schema={Typed}
    words={audit.findings}
    save={(findings, from) => reviseAudit(audit, from, { findings })}
    onChanged={onChanged}
  >
    {(typed, keep, problem) => (
      <StaffRows
        name="findings"
        legend="What was found over all cases?"
        one="Finding"
        rows={typed}
        empty={{ line: audit.lines[0]?.id ?? '', says: '' }}
        problem={problem}
        onRows={keep}
      >
        {(row, at, change) => (
          <>
            <StaffSelect
              name={`${at}.line`}
              label="Which line of enquiry does it answer?"
              options={audit.lines.map(({ id, asks }) => ({ value: id, text: asks }))}
              chosen={row.line}
              problem={problem}
              onChosen={(line) => change({ ...row, line })}
            />
            <StaffField
              name={`${at}.says`}
              label="What was found?"
              type="long"
              value={row.says}
              problem={problem}
              onValue={(says) => change({ ...row, says })}
            />
          </>
        )}
      </StaffRows>
    )}
  </DocumentPart>
)
