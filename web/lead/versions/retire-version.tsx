import { retireSurvey } from '#shared/survey/survey-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'

interface Props {
  survey: string
  version: number
  onRetired: () => void
}

/** For a version with a fault in it. */
export function RetireVersion({ survey, version, onRetired }: Props) {
  const { busy, problem, send } = useSend(retireSurvey, onRetired)
  return (
    <StaffAskFirst
      ask={
        <>
          Retire it<span class="unseen">: version {version}</span>
        </>
      }
      yes="Retire it"
      no="Keep it"
      title={`Retire version ${version}?`}
      busy={busy && 'Retiring…'}
      problem={problem}
      onYes={() => void send({ params: { survey, version } })}
    >
      <p>
        No new round can use it, for good. Rounds that are open with it go on. Every version stays here to be
        read, and the next can be written from any of them.
      </p>
    </StaffAskFirst>
  )
}
