import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'

/** How many came back: never which, and never a number that moves while somebody watches. */
export const CameBack = ({ handOut: { state } }: { handOut: DistributionView }) => (
  <p>
    {state === 'closed'
      ? 'This hand-out is closed. How many answered is said with the results of the round.'
      : 'Nobody sees who has answered. A number that grows by one would tell, so none is shown while this runs.'}
  </p>
)
