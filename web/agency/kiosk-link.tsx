import { useState } from 'preact/hooks'
import { type DistributionView, issueLinks } from '#shared/distribution/distribution-endpoints.ts'
import { useHold } from '#web/staff/use-hold.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { useCopy } from './use-copy.ts'

const question = 'Do you have the link? Its six figures are on this page only, and cannot be shown again.'

/** The link for a tablet that many share, with the figures that end it there. */
export function KioskLink({ handOut: { wave, distribution } }: { handOut: DistributionView }) {
  const [link, setLink] = useState<string>()
  const { busy, problem, send } = useSend(issueLinks, ({ links }) => setLink(links[0]))
  const [said, copy] = useCopy()
  useHold(link && question)
  return (
    <>
      <h3>The link for the tablet</h3>
      <StaffProblem problem={problem} />
      <p>
        Open this link on the tablet. It starts again by itself after each person, and after two minutes
        without a touch. To end it there, open “For staff” at the foot of the page and type the six figures
        after the #. We keep them nowhere: the link shown next has others. Lock the tablet to this page with
        its own settings, too.
      </p>
      {link ? <p class="address">{link}</p> : null}
      <p class="buttons">
        {link ? (
          <>
            <StaffButton onPress={() => void copy(link)}>Copy the link</StaffButton>
            <StaffButton quiet onPress={() => setLink(undefined)}>
              I have it. Clear this screen
            </StaffButton>
          </>
        ) : (
          <StaffButton
            busy={busy && 'Making the link…'}
            onPress={() => void send({ params: { wave, distribution }, body: { count: 1 } })}
          >
            Show the link
          </StaffButton>
        )}
        <span role="status">{said}</span>
      </p>
    </>
  )
}
