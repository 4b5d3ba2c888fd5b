import { reviseIndicator } from '#shared/indicators/indicator-endpoints.ts'
import type { SeenIndicator } from '#web/board/indicators/seen.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { definitionOf, draftOf, IndicatorDraft } from './indicator-draft.ts'
import { IndicatorFields } from './indicator-fields.tsx'

interface Props {
  it: SeenIndicator
  others: SeenIndicator[]
  onChanged: () => void
}

/** A manager changes what an indicator is, or has its limits drawn anew, with a reason. */
export function ChangeIndicator({ it, others, onChanged }: Props) {
  const { indicator, definition, version } = it
  const { draft, keep, drop } = useDraft(`indicator.${indicator}`, IndicatorDraft, draftOf(definition))
  const { busy, problem, send } = useSend(
    reviseIndicator,
    (saved) => {
      drop(draftOf(saved.definition))
      onChanged()
    },
    ({ status }) => {
      if (status === 409) onChanged()
    },
  )
  const place = definition.drawnAnew?.length ?? 0
  return (
    <details>
      <summary>Change this indicator</summary>
      <form
        class="card narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void send({ params: { indicator }, body: { version, definition: definitionOf(draft, definition) } })
        }}
      >
        <StaffProblem problem={problem} />
        <IndicatorFields
          draft={draft}
          others={others.filter((other) => other.indicator !== indicator)}
          problem={problem}
          onDraft={keep}
        />
        <StaffField
          name={`definition.drawnAnew.${place}.from`}
          label="Draw the usual range anew: from when? (seldom)"
          hint="Only when something real has changed and will stay. It is written down who did it."
          value={draft.anewFrom}
          problem={problem}
          onValue={(anewFrom) => keep({ ...draft, anewFrom })}
        />
        <StaffField
          name={`definition.drawnAnew.${place}.why`}
          label="And why?"
          value={draft.anewWhy}
          problem={problem}
          onValue={(anewWhy) => keep({ ...draft, anewWhy })}
        />
        <StaffButton busy={busy && 'Saving…'}>Save</StaffButton>
      </form>
    </details>
  )
}
