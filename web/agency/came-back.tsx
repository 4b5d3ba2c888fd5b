import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { sayShownCount } from '#shared/distribution/say-shown-count.ts'
import { sayDay } from '#web/staff/say-day.ts'

/** How many came back: never which, and never a number that moves while somebody watches. */
export const CameBack = ({ handOut }: { handOut: DistributionView }) => (
  <>
    <p>
      {handOut.shownOn ? (
        <>
          <b>Came back: {sayShownCount(handOut)}.</b> Counted on {sayDay(handOut.shownOn)}.
        </>
      ) : (
        'Not counted yet.'
      )}
      {handOut.full
        ? ' It took as many answers as one link may, and is closed. Tell the participation lead.'
        : ''}
    </p>
    <p class="small">
      Counted once a week, in tens. Nobody sees which: a number that moves while somebody watches would tell
      who answered.
    </p>
  </>
)
