import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { CallBack } from './call-back.tsx'
import { CloseHandOut } from './close-hand-out.tsx'
import type { KnownSurvey } from './known-surveys.ts'
import { sayHandOut, sayOwnTimes } from './say-hand-out.ts'

interface Props {
  handOut: DistributionView
  survey: KnownSurvey | undefined
  agency: string
  onChoose: ((distribution: string) => void) | undefined
  onChanged: () => void
}

/** One hand-out, its links, and what can be done with them while the round takes answers. */
export function HandOutLine({ handOut, survey, agency, onChoose, onChanged }: Props) {
  const { distribution, kind, mode, state, batches } = handOut
  const title = `${survey?.title ?? handOut.survey}, ${agency}`
  const own = onChoose ? sayOwnTimes(handOut) : ''
  const running = onChoose && state !== 'closed'
  return (
    <li tabIndex={-1}>
      <div class="beside">
        <div>
          <b>{title}</b>
          <small>{sayHandOut(handOut, survey?.voice ?? 'parent')}</small>
          {own ? <small>{own}</small> : null}
        </div>
        {running && mode !== 'paper' ? (
          <button type="button" class="link" onClick={() => onChoose(distribution)}>
            {kind === 'single' ? 'Make links' : 'Show the link'}
            <span class="unseen"> for {title}</span>
          </button>
        ) : null}
        {running && mode === 'paper' ? (
          <a href={`/staff/hand-outs/${distribution}/paper`}>
            Print the paper<span class="unseen"> for {title}</span>
          </a>
        ) : null}
      </div>
      {running ? (
        <details>
          <summary>
            {batches.length > 0 ? 'Call back links, or close' : 'Close'}
            <span class="unseen"> for {title}</span>
          </summary>
          <ul class="list">
            {batches.map((batch) => (
              <CallBack key={batch.batch} handOut={handOut} batch={batch} onCalledBack={onChanged} />
            ))}
          </ul>
          <CloseHandOut handOut={handOut} title={title} onClosed={onChanged} />
        </details>
      ) : null}
    </li>
  )
}
