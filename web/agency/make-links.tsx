import { useState } from 'preact/hooks'
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
  /** When it closes: its own time, or the round’s. */
  closes: string
  onMade: () => void
}

const words = { count: 'Write how many links you need, from 1 to 5,000.' }

/** Makes links for a hand-out where each person has one. The form comes back once the links are taken. */
export function MakeLinks({ handOut, closes, onMade }: Props) {
  const { wave, distribution, state, expected, issued, languages } = handOut
  const [count, setCount] = useState(issued === 0 ? String(Math.min(expected, 5000)) : '')
  const [links, setLinks] = useState<string[]>([])
  const { busy, problem: found, send } = useSend(issueLinks, (made) => setLinks(made.links))
  const problem = inPlainWords(found, words)
  if (links.length > 0)
    return (
      <NewLinks
        links={links}
        languages={languages}
        wave={wave}
        closes={closes}
        onDone={() => {
          setLinks([])
          setCount('')
          // Not sooner: if asking again failed, the links would go with the page.
          onMade()
        }}
      />
    )
  return (
    <form
      class="card narrow"
      aria-labelledby="make-links"
      onSubmit={(event) => {
        event.preventDefault()
        void send({ params: { wave, distribution }, body: { count: readNumber(count) } })
      }}
    >
      <h3 id="make-links">{issued === 0 ? 'Make cards and links' : 'Make more cards and links'}</h3>
      <StaffProblem problem={problem} />
      <StaffField
        name="count"
        label="How many?"
        hint="Each one takes one answer. Up to 5,000 at once. Then you print cards, or send them."
        type="number"
        value={count}
        problem={problem}
        onValue={setCount}
      />
      {state === 'coming' ? (
        <p>This is not open yet. Until it is, links say so to whoever tries them.</p>
      ) : null}
      <StaffButton busy={busy && 'Making links…'}>Make them</StaffButton>
    </form>
  )
}
