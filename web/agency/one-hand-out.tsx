import { sayState } from '#web/staff/say-state.ts'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'
import { BatchList } from './batch-list.tsx'
import { CameBack } from './came-back.tsx'
import { CheckIn } from './check-in.tsx'
import { HandOutFacts } from './hand-out-facts.tsx'
import type { LoadedHandOut } from './load-hand-out.ts'
import { takesHandOuts } from './takes-hand-outs.ts'
import { WaysToHandOut } from './ways-to-hand-out.tsx'

/** What a hand-out is, every way to give it to people, and what can be taken back. */
export function OneHandOut(props: LoadedHandOut & { onChanged: () => void }) {
  const { handOut, round, survey, agency, onChanged } = props
  const title = survey?.title ?? handOut.survey
  const closes = handOut.closes ?? round.closedEarly ?? round.closes
  const running = takesHandOuts(round) && handOut.state !== 'closed'
  return (
    <>
      <h1>{title}</h1>
      <p class="deck">
        {round.title}. {sayState(round)}
      </p>
      {round.madeUp ? <StaffMadeUp /> : null}
      <HandOutFacts handOut={handOut} voice={survey?.voice ?? 'parent'} agency={agency} closes={closes} />
      {running ? (
        <section aria-labelledby="ways">
          <h2 class="rule" id="ways">
            Ways to hand it out
          </h2>
          <WaysToHandOut handOut={handOut} closes={closes} onMade={onChanged} />
        </section>
      ) : null}
      <section aria-labelledby="came-back">
        <h2 class="rule" id="came-back">
          What came back
        </h2>
        <CameBack handOut={handOut} />
      </section>
      <CheckIn handOut={handOut} />
      {running ? (
        <section aria-labelledby="call-back" tabIndex={-1}>
          <h2 class="rule" id="call-back">
            Call back links, or close
          </h2>
          <BatchList handOut={handOut} title={title} onChanged={onChanged} />
        </section>
      ) : null}
    </>
  )
}
