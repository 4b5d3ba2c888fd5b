import * as z from 'zod'
import { beginCycle } from '#shared/section-11/section-11-endpoints.ts'
import type { Agencies } from '#shared/settings/agencies.ts'
import { cycleAddress } from '#web/board/section-11/cycle-address.ts'
import { navigate } from '#web/staff/navigate.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { sayAgencyKind } from '../agency-kinds.ts'

const Typed = z.object({ due: z.string(), agencies: z.array(z.string()), why: z.string() })

interface Props {
  agencies: Agencies['agencies']
  /** Two years after the last. */
  suggested: string | undefined
}

/** Who is asked, by which day, and why where that is later than two years after the last. */
export function BeginCycle({ agencies, suggested }: Props) {
  const start = { due: suggested ?? '', agencies: agencies.map(({ id }) => id), why: '' }
  const { draft, keep, drop } = useDraft('section-11.begin', Typed, start)
  const { busy, problem, send } = useSend(beginCycle, ({ id }) => {
    drop(start)
    navigate(cycleAddress(id))
  })
  return (
    <form
      class="narrow"
      onSubmit={(event) => {
        event.preventDefault()
        const why = draft.why.trim()
        void send({ body: { due: draft.due, agencies: draft.agencies, ...(why ? { why } : {}) } })
      }}
    >
      <StaffProblem problem={problem} />
      <StaffField
        name="due"
        label="By which day are returns due?"
        hint={suggested ? `Two years after the last: ${sayDay(suggested)}.` : ''}
        type="date"
        value={draft.due}
        problem={problem}
        onValue={(due) => keep({ ...draft, due })}
      />
      {suggested ? (
        <StaffField
          name="why"
          label="Why so late? (only if it is later than that)"
          hint="For example, a case review that takes everybody’s time. Everybody who is asked reads it."
          type="long"
          value={draft.why}
          problem={problem}
          onValue={(why) => keep({ ...draft, why })}
        />
      ) : null}
      <StaffChoice
        name="agencies"
        legend="Which agencies are asked?"
        kind="many"
        options={agencies.map(({ id, name, kind }) => ({ value: id, text: name, hint: sayAgencyKind(kind) }))}
        chosen={draft.agencies}
        problem={problem}
        onChosen={(chosen) => keep({ ...draft, agencies: chosen })}
      />
      <StaffButton busy={busy && 'Beginning…'}>Begin</StaffButton>
    </form>
  )
}
