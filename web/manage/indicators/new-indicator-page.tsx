import { keepIndicator, listIndicators } from '#shared/indicators/indicator-endpoints.ts'
import { newId } from '#shared/settings/new-id.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import type { SeenIndicator } from '#web/board/indicators/seen.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { navigate } from '#web/staff/navigate.ts'
import { Page } from '#web/staff/page.tsx'
import { useDraft } from '#web/staff/use-draft.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { useSend } from '#web/staff/use-send.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { blankDraft, definitionOf, IndicatorDraft } from './indicator-draft.ts'
import { IndicatorFields } from './indicator-fields.tsx'

/** A manager adds an indicator of the partnership’s own. */
export function NewIndicatorPage() {
  const [load] = useLoad(listIndicators, {})
  return (
    <Page title="Add an indicator">
      <p class="small">
        <a href="/staff/indicators">Indicators</a>
      </p>
      <h1>Add an indicator</h1>
      <Loaded load={load}>{({ indicators }) => <NewIndicator others={indicators} />}</Loaded>
    </Page>
  )
}

function NewIndicator({ others }: { others: SeenIndicator[] }) {
  const { priorities = startingPriorities } = useSettings()
  const start = blankDraft(priorities.priorities[0]?.id ?? '')
  const { draft, keep, drop } = useDraft('indicator', IndicatorDraft, start)
  const { busy, problem, send } = useSend(keepIndicator, ({ indicator }) => {
    drop(start)
    navigate(`/staff/indicators/${indicator}`)
  })
  return (
    <form
      class="narrow"
      onSubmit={(event) => {
        event.preventDefault()
        const taken = ['new', ...others.map(({ indicator }) => indicator)]
        void send({ body: { indicator: newId(draft.title, taken), definition: definitionOf(draft) } })
      }}
    >
      <StaffProblem problem={problem} />
      <IndicatorFields draft={draft} others={others} problem={problem} onDraft={keep} />
      <StaffButton busy={busy && 'Saving…'}>Save</StaffButton>
    </form>
  )
}
