import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { CallBack } from './call-back.tsx'
import { CloseHandOut } from './close-hand-out.tsx'

interface Props {
  handOut: DistributionView
  title: string
  onChanged: () => void
}

/** What was made so far, to be called back; and closing all of it. */
export const BatchList = ({ handOut, title, onChanged }: Props) => (
  <>
    {handOut.batches.length > 0 ? (
      <ul class="list">
        {handOut.batches.map((batch) => (
          <CallBack key={batch.batch} handOut={handOut} batch={batch} onCalledBack={onChanged} />
        ))}
      </ul>
    ) : null}
    <CloseHandOut handOut={handOut} title={title} onClosed={onChanged} />
  </>
)
