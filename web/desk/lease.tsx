import { useEffect, useState } from 'preact/hooks'
import { type Opened, releaseComment } from '#shared/comments/desk-endpoints.ts'
import { navigate } from '#web/staff/navigate.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

interface Props {
  opened: Opened
  onTake: () => void
}

const minute = 60_000

/** How long nobody else may open this set; more time, or back to the list. */
export function Lease({ opened, onTake }: Props) {
  const { wave, comment, revision, triage } = opened
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute / 2)
    return () => clearInterval(timer)
  }, [])
  const { problem, send } = useSend(releaseComment, () => navigate('/staff/desk'))
  const left = triage.claim ? Math.ceil((Date.parse(triage.claim.until) - now) / minute) : 0
  return (
    <>
      <StaffProblem problem={problem} />
      <p class="small" role={left <= 5 ? 'alert' : undefined}>
        {left > 0
          ? `It is yours for ${left === 1 ? 'one minute' : `${left} minutes`} more. What you type here stays in this page only, until you save it.`
          : 'It is not yours now. Take it to go on.'}
      </p>
      <p class="buttons">
        <StaffButton quiet onPress={onTake}>
          {left > 0 ? 'Half an hour more' : 'Take it'}
        </StaffButton>
        {left > 0 && (
          <StaffButton quiet onPress={() => void send({ params: { wave, comment }, body: { revision } })}>
            Put it back
          </StaffButton>
        )}
      </p>
    </>
  )
}
