import { type CycleView, shareOverview } from '#shared/section-11/section-11-endpoints.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'

/** The manager shows every agency how all of them stand, once nothing waits. */
export function ShareOverview({ cycle, onShared }: { cycle: CycleView; onShared: () => void }) {
  const { busy, problem, send } = useSend(shareOverview, onShared)
  if (cycle.shared)
    return (
      <p>
        {cycle.shared.by} shared this overview with every agency on {sayDay(cycle.shared.on)}.
      </p>
    )
  return (
    <StaffAskFirst
      ask="Share this overview with the agencies"
      yes="Share it"
      no="Not yet"
      title="Share how all agencies stand?"
      busy={busy && 'Sharing…'}
      problem={problem}
      onYes={() => void send({ params: { cycle: cycle.id }, body: { version: cycle.version } })}
    >
      <p>Each agency then sees the scores of all of them, and nobody else’s words.</p>
    </StaffAskFirst>
  )
}
