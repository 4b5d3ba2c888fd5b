import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import type { KnownSurvey } from './known-surveys.ts'
import { sayHandOut, sayOwnTimes } from './say-hand-out.ts'

interface Props {
  handOut: DistributionView
  survey: KnownSurvey | undefined
  agency: string
}

/** One hand-out in a few words, and the way to its page. */
export function HandOutLine({ handOut, survey, agency }: Props) {
  const own = sayOwnTimes(handOut)
  return (
    <li>
      <a href={`/staff/hand-outs/${handOut.distribution}`}>
        {survey?.title ?? handOut.survey}, {agency}
      </a>
      <small>{sayHandOut(handOut, survey?.voice ?? 'parent')}</small>
      {handOut.mode === 'paper' && handOut.state !== 'closed' ? (
        <a href={`/staff/hand-outs/${handOut.distribution}/paper`}>
          Print the paper<span class="unseen"> for {survey?.title ?? handOut.survey}</span>
        </a>
      ) : null}
      {own ? <small>{own}</small> : null}
    </li>
  )
}
