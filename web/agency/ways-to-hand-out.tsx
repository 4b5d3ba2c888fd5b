import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { KioskLink } from './kiosk-link.tsx'
import { MakeLinks } from './make-links.tsx'
import { MessageTexts } from './message-texts.tsx'
import { OneLink } from './one-link.tsx'

interface Props {
  handOut: DistributionView
  closes: string
  onMade: () => void
}

/** Everything that can be given to people: cards and links, a poster, messages. */
export function WaysToHandOut({ handOut, closes, onMade }: Props) {
  const address = `${location.origin}/s/${handOut.distribution}`
  if (handOut.mode === 'paper')
    return (
      <p>
        <a href={`/staff/hand-outs/${handOut.distribution}/paper`}>Print the paper</a>. Give each person a
        copy and an envelope: it goes back closed, to the partnership, and you do not open it.
      </p>
    )
  if (handOut.mode === 'kiosk') return <KioskLink handOut={handOut} />
  return (
    <>
      {handOut.kind === 'single' ? (
        <MakeLinks handOut={handOut} closes={closes} onMade={onMade} />
      ) : (
        <OneLink handOut={handOut} address={address} closes={closes} />
      )}
      <details>
        <summary>What to write in a message, e-mail, letter or reminder</summary>
        <MessageTexts handOut={handOut} address={address} closes={closes} />
      </details>
    </>
  )
}
