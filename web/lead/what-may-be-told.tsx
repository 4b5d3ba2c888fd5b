import { StaffButton } from '#web/ui/staff-button.tsx'

interface Props {
  says: readonly string[]
  quotes: readonly string[]
  onStart: (said: string) => void
}

/** What of the round is published: no other number, and no other words of families, may stand in an answer. */
export function WhatMayBeTold({ says, quotes, onStart }: Props) {
  if (says.length + quotes.length === 0)
    return <p>Nothing of this round is published, so an answer has no numbers and nobody’s own words.</p>
  const told = [
    ...says.map((text) => ({ text, said: text })),
    ...quotes.map((text) => ({ text: `“${text}”`, said: `“${text}”` })),
  ]
  return (
    <details>
      <summary>What may be told: sentences to start from</summary>
      <ul class="list">
        {told.map(({ text, said }) => (
          <li key={text}>
            <p>{text}</p>
            <StaffButton quiet onPress={() => onStart(said)}>
              Answer this<span class="unseen">: {text}</span>
            </StaffButton>
          </li>
        ))}
      </ul>
    </details>
  )
}
