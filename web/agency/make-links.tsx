import { useEffect, useRef, useState } from 'preact/hooks'
import { type DistributionView, issueLinks } from '#shared/distribution/distribution-endpoints.ts'
import { inPlainWords } from '#web/staff/in-plain-words.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { NewLinks } from './new-links.tsx'
import { readNumber } from './read-number.ts'

interface Props {
  handOut: DistributionView
  title: string
  agency: string
  onMade: () => void
}

const words = { count: 'Write how many links you need, from 1 to 5,000.' }

/** Makes links for a hand-out: as many as asked, or the one link for everybody. */
export function MakeLinks({ handOut, title, agency, onMade }: Props) {
  const { wave, distribution, kind, mode, state, expected } = handOut
  const [count, setCount] = useState(String(expected))
  const [links, setLinks] = useState<string[]>([])
  const {
    busy,
    problem: found,
    send,
  } = useSend(issueLinks, (made) => {
    setLinks(made.links)
    onMade()
  })
  const problem = inPlainWords(found, words)
  const one = kind === 'open'
  const calledBack = handOut.batches.some(({ batch, revoked }) => revoked && links[0]?.includes(`#${batch}`))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <form
      class="card"
      aria-labelledby="make-links"
      onSubmit={(event) => {
        event.preventDefault()
        const body = { count: one ? 1 : readNumber(count) }
        void send({ params: { wave, distribution }, body })
      }}
    >
      <h3 id="make-links" ref={heading} tabIndex={-1}>
        Links: {title}, {agency}
      </h3>
      <StaffProblem problem={problem} />
      {one ? (
        <p>
          {mode === 'kiosk'
            ? 'Open this link on the tablet. It starts again by itself after each person, and after two minutes without a touch. To end it there, open “For staff” at the foot of the page and type the six figures after the #. We keep them nowhere: the link shown next has others. Lock the tablet to this page with its own settings, too.'
            : 'One link opens the survey for everybody who has it.'}
        </p>
      ) : (
        <StaffField
          name="count"
          label="How many links?"
          hint="Each one takes one answer."
          type="number"
          value={count}
          problem={problem}
          onValue={setCount}
        />
      )}
      {state === 'coming' ? (
        <p>This is not open yet. Until it is, links say so to whoever tries them.</p>
      ) : null}
      <StaffButton quiet={links.length > 0 && !calledBack} busy={busy && 'Making links…'}>
        {one ? 'Show the link' : 'Make links'}
      </StaffButton>
      {links.length > 0 && !calledBack ? <NewLinks key={links[0]} links={links} /> : null}
    </form>
  )
}
