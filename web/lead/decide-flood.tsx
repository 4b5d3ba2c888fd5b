import { type DistributionView, decideFlood } from '#shared/distribution/distribution-endpoints.ts'
import { sayPeople } from '#shared/survey/say-people.ts'
import type { KnownSurvey } from '#web/agency/known-surveys.ts'
import { sayLinks } from '#web/agency/say-hand-out.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'

interface Props {
  handOut: DistributionView
  survey: KnownSurvey | undefined
  agency: string
  onDecided: () => void
}

/** One flooded hand-out by its numbers, and the two things that can be done about it, once. */
export function DecideFlood({ handOut, survey, agency, onDecided }: Props) {
  const { wave, distribution, kind, issued, expected, flooded = 0 } = handOut
  const { busy, problem, send } = useSend(decideFlood, onDecided)
  const decide = (excluded: boolean) => void send({ params: { wave, distribution }, body: { excluded } })
  const title = `${survey?.title ?? handOut.survey}, ${agency}`
  const meant = kind === 'single' ? sayLinks(issued) : sayPeople(expected, survey?.voice ?? 'parent')
  const shared = { no: 'Not yet', busy: busy && 'Saving…', problem }
  return (
    <li tabIndex={-1}>
      <b>{title}</b>
      <small>
        About {flooded.toLocaleString('en-GB')} answers · meant for {meant}
      </small>
      <StaffAskFirst
        {...shared}
        ask={
          <>
            Leave them out<span class="unseen"> of {title}</span>
          </>
        }
        title={`Leave out every answer of “${title}”?`}
        yes="Yes, leave them out"
        onYes={() => decide(true)}
      >
        <p>
          Those of real people among them go too, because nobody can tell them apart. The results will say
          that a hand-out was left out. This cannot be changed later.
        </p>
      </StaffAskFirst>
      <StaffAskFirst
        {...shared}
        ask={
          <>
            Count them<span class="unseen"> of {title}</span>
          </>
        }
        title={`Count every answer of “${title}”?`}
        yes="Yes, count them"
        onYes={() => decide(false)}
      >
        <p>
          They are counted like all others. If somebody sent many, the results are theirs. This cannot be
          changed later.
        </p>
      </StaffAskFirst>
    </li>
  )
}
