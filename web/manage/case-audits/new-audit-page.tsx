import { keepCaseAudit } from '#shared/case-audits/case-audit-endpoints.ts'
import { periodOf } from '#shared/indicators/period.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { NameNoChild } from '#web/lead/name-no-child.tsx'
import { NamesFound } from '#web/lead/names-found.tsx'
import { navigate } from '#web/staff/navigate.ts'
import { Page } from '#web/staff/page.tsx'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { emptyLine, programmeOf, TypedProgramme } from './programme-draft.ts'
import { ProgrammeFields } from './programme-fields.tsx'

/** A business manager plans the audit of a year. Cases come afterwards. */
export function NewAuditPage() {
  const [year, month] = londonDay(Date.now()).split('-').map(Number)
  const start: TypedProgramme = {
    year: periodOf('year', year ?? 0, month ?? 1),
    theme: '',
    lines: [emptyLine],
    model: '',
    sample: '',
    gradesBy: '',
  }
  const { draft, keep, drop } = useDraft('case-audit', TypedProgramme, start)
  const { busy, problem, send } = useSend(keepCaseAudit, ({ id }) => {
    drop(start)
    navigate(`/staff/year/case-audits/${id}`)
  })
  return (
    <Page title="Plan an audit">
      <p class="small">
        <a href="/staff/year/case-audits">Case audits</a>
      </p>
      <h1>Plan an audit</h1>
      <p class="deck">Every line of enquiry serves a priority. Cases are added once the plan stands.</p>
      <form
        class="narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void send({ body: programmeOf(draft) })
        }}
      >
        <NameNoChild />
        <StaffProblem problem={problem} />
        <ProgrammeFields typed={draft} problem={problem} onTyped={keep} />
        <NamesFound
          texts={[draft.theme, ...draft.lines.map(({ asks }) => asks), draft.model, draft.sample]}
        />
        <StaffButton busy={busy && 'Saving…'}>Save the plan</StaffButton>
      </form>
    </Page>
  )
}
