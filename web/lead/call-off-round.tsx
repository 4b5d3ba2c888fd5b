import { closeWave, type WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'

/** A round that is to come, and shall not. */
export function CallOffRound({ wave, onCalledOff }: { wave: WaveView; onCalledOff: () => void }) {
  const { busy, problem, send } = useSend(closeWave, onCalledOff)
  return (
    <StaffAskFirst
      ask="Call off this round"
      title={`Call off “${wave.title}”?`}
      yes="Yes, call it off"
      no="Keep it"
      busy={busy && 'Calling it off…'}
      problem={problem}
      onYes={() => void send({ params: { wave: wave.wave } })}
    >
      <p>
        It will never open, and links that are already out will not work. Nobody has answered yet, so nothing
        is lost. It cannot be brought back: if you need it after all, set up a new round and make new links.
      </p>
    </StaffAskFirst>
  )
}
