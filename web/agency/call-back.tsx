import { type DistributionView, revokeBatch } from '#shared/distribution/distribution-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'
import { sayLinks } from './say-hand-out.ts'

interface Props {
  handOut: DistributionView
  batch: DistributionView['batches'][number]
  onCalledBack: () => void
}

/** Links that were made together, known by the symbols they begin with; and how to call them back. */
export function CallBack({ handOut, batch: { batch, issued, revoked }, onCalledBack }: Props) {
  const { wave, distribution } = handOut
  const { busy, problem, send } = useSend(revokeBatch, onCalledBack)
  return (
    <li tabIndex={-1}>
      Links and cards whose code begins with <b class="code">{batch}</b>: {sayLinks(issued)}
      {revoked ? ', called back.' : null}
      {revoked ? null : (
        <StaffAskFirst
          ask={
            <>
              Call back <span class="unseen">the links that begin with {batch}</span>
            </>
          }
          title={`Call back the ${sayLinks(issued)} that begin with ${batch}?`}
          yes="Yes, call them back"
          no="Keep them"
          busy={busy && 'Calling them back…'}
          problem={problem}
          onYes={() => void send({ params: { wave, distribution, batch } })}
        >
          <p>
            These links and cards stop working within half a minute, and cannot be made to work again. Answers
            that were already given through them stay, and are counted. You can make new links afterwards.
          </p>
        </StaffAskFirst>
      )}
    </li>
  )
}
