import * as z from 'zod'
import type { SeenAudit } from '#web/board/case-audits/seen.ts'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import { DocumentPart } from '../document-part.tsx'
import { caseOf, TypedCase, typedCase } from './case-draft.ts'
import { CaseFields } from './case-fields.tsx'
import { ConcludeAudit } from './conclude-audit.tsx'
import { FindingsPart } from './findings-part.tsx'
import { programmeOf, TypedProgramme, typedProgramme } from './programme-draft.ts'
import { ProgrammeFields } from './programme-fields.tsx'
import { reviseAudit } from './revise-audit.ts'

const TypedReview = z.object({ lookedAt: z.string(), why: z.string() })

/** What whoever runs an audit does with it, each in a form of its own: a case more, findings, its model, its plan, its end. */
export function ManageAudit({ audit, onChanged }: { audit: SeenAudit; onChanged: () => void }) {
  const { id, version, cases, modelReview } = audit
  const there = cases.map(({ moderated: _, ...it }) => it)
  return (
    <section class="unprinted" aria-labelledby="run">
      <h2 id="run" class="rule">
        Run this audit
      </h2>
      <DocumentPart
        name={`case-audit.${id}.add`}
        title="Add a case"
        button="Add this case"
        version={version}
        schema={TypedCase}
        words={typedCase()}
        save={(typed, from) => reviseAudit(audit, from, { cases: [...there, caseOf(typed)] })}
        onChanged={onChanged}
      >
        {(typed, keep, problem) => (
          <>
            <p>The program gives it a reference. Keep apart, on paper or in your own system, whose it is.</p>
            <CaseFields at={`cases.${cases.length}`} typed={typed} problem={problem} onTyped={keep} />
          </>
        )}
      </DocumentPart>
      <FindingsPart audit={audit} onChanged={onChanged} />
      <DocumentPart
        name={`case-audit.${id}.model`}
        title="Look at the model again, once a year"
        version={version}
        schema={TypedReview}
        words={modelReview ?? { lookedAt: '', why: '' }}
        save={(typed, from) => reviseAudit(audit, from, { modelReview: typed })}
        onChanged={onChanged}
      >
        {(typed, keep, problem) => (
          <StaffTextFields
            at="modelReview"
            value={typed}
            problem={problem}
            onValue={keep}
            fields={[
              { name: 'lookedAt', label: 'What else was looked at?', type: 'long' },
              { name: 'why', label: 'Why is this the best way to learn?', type: 'long' },
            ]}
          />
        )}
      </DocumentPart>
      <DocumentPart
        name={`case-audit.${id}.plan`}
        title="Change the plan"
        version={version}
        schema={TypedProgramme}
        words={typedProgramme(audit)}
        save={(typed, from) => reviseAudit(audit, from, programmeOf(typed))}
        onChanged={onChanged}
      >
        {(typed, keep, problem) => <ProgrammeFields typed={typed} problem={problem} onTyped={keep} />}
      </DocumentPart>
      <ConcludeAudit audit={audit} onChanged={onChanged} />
    </section>
  )
}
