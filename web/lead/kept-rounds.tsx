import type { RoundDraft } from '#shared/distribution/round-draft.ts'
import { dropRoundDraft } from '#shared/distribution/round-draft-endpoints.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'
import { StaffButton } from '#web/ui/staff-button.tsx'

interface Props {
  drafts: readonly RoundDraft[]
  onTake: (draft: RoundDraft) => void
  onChanged: () => void
}

/** Rounds that leads began to plan: any lead goes on with any of them. */
export const KeptRounds = ({ drafts, onTake, onChanged }: Props) =>
  drafts.length > 0 ? (
    <section class="card narrow" aria-labelledby="kept-rounds">
      <h2 id="kept-rounds">Begun, and not opened yet</h2>
      <ul class="list">
        {drafts.map((draft) => (
          <KeptRound key={draft.draft} draft={draft} onTake={onTake} onChanged={onChanged} />
        ))}
      </ul>
    </section>
  ) : null

interface OneProps extends Omit<Props, 'drafts'> {
  draft: RoundDraft
}

function KeptRound({ draft, onTake, onChanged }: OneProps) {
  const { busy, problem, send } = useSend(dropRoundDraft, onChanged)
  const { by, on, version } = draft
  const title = draft.round.title.trim() || 'A round without a name'
  return (
    <li>
      <b>{title}</b>
      <small>
        Saved by {by} on {sayDay(on)}
      </small>
      <p>
        <StaffButton quiet onPress={() => onTake(draft)}>
          Go on with this<span class="unseen">: {title}</span>
        </StaffButton>
      </p>
      <StaffAskFirst
        ask={
          <>
            Throw it away<span class="unseen">: {title}</span>
          </>
        }
        title={`Throw “${title}” away?`}
        yes="Yes, throw it away"
        no="Keep it"
        busy={busy && 'Throwing it away…'}
        problem={problem}
        onYes={() => void send({ params: { draft: draft.draft }, body: { from: version } })}
      >
        <p>What was written for it goes from this list, for every lead.</p>
      </StaffAskFirst>
    </li>
  )
}
