import type { RoundDraft as Saved } from '#shared/distribution/round-draft.ts'
import { saveRoundDraft } from '#shared/distribution/round-draft-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { newRoundId } from './new-round-id.ts'
import type { RoundDraft } from './round-draft.ts'

interface Props {
  draft: RoundDraft
  /** As the list has it now; missing where it is new, or is gone. */
  newest: Saved | undefined
  onDraft: (draft: RoundDraft) => void
  onTake: (saved: Saved) => void
  onChanged: () => void
}

/** Saves what is typed, so that it lasts and another lead can go on with it. */
export function KeepRound({ draft, newest, onDraft, onTake, onChanged }: Props) {
  const { kept, ...round } = draft
  const { busy, problem, send } = useSend(
    saveRoundDraft,
    ({ draft: id, version }) => {
      onDraft({ ...draft, kept: { draft: id, version } })
      onChanged()
    },
    (refused) => {
      if (refused.status === 409) onChanged()
    },
  )
  const overtaken = problem?.status === 409
  return (
    <>
      <StaffProblem problem={overtaken ? undefined : problem} />
      {overtaken ? (
        <section class="slip" aria-labelledby="overtaken">
          <h3 id="overtaken">
            {newest
              ? `${newest.by} saved this round meanwhile`
              : 'This round was opened or thrown away meanwhile'}
          </h3>
          <p>What you typed still stands here, and is not saved yet.</p>
          <p class="buttons">
            <StaffButton
              quiet
              onPress={() => onDraft({ ...draft, kept: { draft: newRoundId(), version: 0 } })}
            >
              Keep mine as another
            </StaffButton>
            {newest ? (
              <StaffButton quiet onPress={() => onTake(newest)}>
                Take theirs instead
              </StaffButton>
            ) : null}
          </p>
        </section>
      ) : null}
      <p class="buttons">
        <StaffButton
          quiet
          busy={busy && 'Saving…'}
          onPress={() => {
            const { draft: id, version } = kept ?? { draft: newRoundId(), version: 0 }
            void send({ params: { draft: id }, body: { from: version, round } })
          }}
        >
          Save for later
        </StaffButton>
        <span role="status">{kept && kept.version > 0 ? 'Saved. Every lead can go on with it.' : ''}</span>
      </p>
    </>
  )
}
