import * as z from 'zod'
import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { type Action, Found } from '#shared/learning/action.ts'
import { closeAction } from '#shared/learning/action-endpoints.ts'
import { sayFound } from '#shared/learning/say-found.ts'
import { sayTested } from '#web/board/say-action.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'

const Tested = z.enum(['round', 'audit', 'indicator', 'not'])
const Typed = z.object({
  tested: Tested,
  wave: z.string(),
  reference: z.string(),
  found: Found,
  says: z.string(),
})
type Typed = z.infer<typeof Typed>
const nothing: Typed = { tested: 'round', wave: '', reference: '', found: 'cannot-say', says: '' }

/** Nothing is closed without what tested it, or why nothing did. */
export function CloseAction({ action, onChanged }: { action: Action; onChanged: () => void }) {
  const { draft, keep, drop } = useDraft(`close.${action.action}`, Typed, nothing)
  const [rounds] = useLoad(listWaves, {})
  const counted = rounds.is === 'here' ? rounds.value.waves.filter(({ released }) => released) : []
  const { busy, problem, send } = useSend(
    closeAction,
    () => {
      drop(nothing)
      onChanged()
    },
    ({ status }) => {
      if (status === 409) onChanged()
    },
  )
  const { tested, wave, reference, found, says } = draft
  return (
    <details>
      <summary>Close this action: did it help?</summary>
      <form
        class="card narrow"
        onSubmit={(event) => {
          event.preventDefault()
          const body = { version: action.version, impact: impactOf(draft) }
          void send({ params: { action: action.action }, body })
        }}
      >
        <StaffProblem problem={problem} />
        <StaffChoice
          name="impact.tested"
          legend="What tested it?"
          kind="one"
          options={Tested.options.map((value) => ({ value, text: sayTested(value) }))}
          chosen={[tested]}
          problem={problem}
          onChosen={([chosen]) => keep({ ...draft, tested: chosen ?? tested })}
        />
        {tested === 'round' ? (
          <StaffSelect
            name="impact.wave"
            label="Which round?"
            options={[
              { value: '', text: 'Choose' },
              ...counted.map((it) => ({ value: it.wave, text: it.title })),
            ]}
            chosen={wave}
            problem={problem}
            onChosen={(chosen) => keep({ ...draft, wave: chosen })}
          />
        ) : null}
        {tested === 'audit' || tested === 'indicator' ? (
          <StaffField
            name="impact.reference"
            label="Which one?"
            hint="So that others can find it."
            value={reference}
            problem={problem}
            onValue={(text) => keep({ ...draft, reference: text })}
          />
        ) : null}
        {tested === 'not' ? null : (
          <StaffChoice
            name="impact.found"
            legend="What did it show?"
            kind="one"
            options={Found.options.map((value) => ({ value, text: sayFound(value) }))}
            chosen={[found]}
            problem={problem}
            onChosen={([chosen]) => keep({ ...draft, found: chosen ?? found })}
          />
        )}
        <StaffField
          name="impact.says"
          label={tested === 'not' ? 'Why is it closed without a test?' : 'In a sentence or two'}
          type="long"
          value={says}
          problem={problem}
          onValue={(text) => keep({ ...draft, says: text })}
        />
        <StaffButton busy={busy && 'Saving…'}>Close this action</StaffButton>
      </form>
    </details>
  )
}

function impactOf({ tested, wave, reference, found, says }: Typed) {
  if (tested === 'not') return { tested, says }
  return tested === 'round' ? { tested, wave, found, says } : { tested, reference, found, says }
}
