import { reviseStandards } from '#shared/section-11/section-11-endpoints.ts'
import type { Standard, Standards } from '#shared/section-11/standard.ts'
import { newId } from '#shared/settings/new-id.ts'
import { auditAddress } from '#web/board/section-11/cycle-address.ts'
import { Overtaken } from '#web/lead/overtaken.tsx'
import { navigate } from '#web/staff/navigate.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { draftOf, StandardDraft, standardOf } from './standard-draft.ts'
import { StandardFields } from './standard-fields.tsx'
import { withinOne } from './within-one.ts'

interface Props {
  now: Standards
  /** Missing for a new one. */
  standard: Standard | undefined
  onOvertaken: () => void
}

/** The next version of all standards, with this one changed, added or taken out. */
export function EditStandard({ now, standard, onOvertaken }: Props) {
  const start = draftOf(standard, now.version)
  const { draft, keep, drop } = useDraft(`standard.${standard?.id ?? 'new'}`, StandardDraft, start)
  const { busy, problem, send } = useSend(
    reviseStandards,
    () => {
      drop(start)
      navigate(`${auditAddress}/standards`)
    },
    ({ status }) => {
      if (status === 409) onOvertaken()
    },
  )
  const taken = ['new', ...now.standards.map(({ id }) => id)]
  const id = standard?.id ?? newId(draft.title, taken)
  const others = now.standards.filter((it) => it.id !== id)
  const place = standard ? now.standards.indexOf(standard) : others.length
  const save = () =>
    void send({ body: { version: draft.from, standards: others.toSpliced(place, 0, standardOf(id, draft)) } })
  const overtaken = draft.from < now.version
  const wrong = withinOne(problem, place)
  return (
    <>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <StaffProblem problem={overtaken ? undefined : wrong} />
        {overtaken ? (
          <Overtaken
            newest={now}
            onKeepMine={() => keep({ ...draft, from: now.version })}
            onTakeTheirs={() => drop(start)}
          />
        ) : null}
        <StandardFields draft={draft} problem={wrong} onDraft={keep} />
        <StaffButton busy={busy && 'Saving…'}>Save as the next version</StaffButton>
      </form>
      {standard && others.length > 0 ? (
        <StaffAskFirst
          ask="Take this standard out"
          yes="Take it out"
          no="Keep it"
          title="Take this standard out?"
          busy={busy && 'Saving…'}
          problem={undefined}
          onYes={() => void send({ body: { version: now.version, standards: others } })}
        >
          <p>The next audit does not ask for it. Earlier ones keep it.</p>
        </StaffAskFirst>
      ) : null}
    </>
  )
}
