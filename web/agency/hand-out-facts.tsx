import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { languageNames } from '#shared/survey/language.ts'
import { sayPeople } from '#shared/survey/say-people.ts'
import type { Voice } from '#shared/survey/voice.ts'
import { sayMoment } from '#web/staff/say-moment.ts'
import { sayLinks } from './say-hand-out.ts'
import { sayWay } from './ways.ts'

interface Props {
  handOut: DistributionView
  voice: Voice
  agency: string
  closes: string
}

/** A hand-out at a glance. */
export function HandOutFacts({ handOut, voice, agency, closes }: Props) {
  const { kind, languages, expected, issued, state, opens } = handOut
  const facts = [
    ['Handed out by', agency],
    ['How people answer', sayWay(handOut)],
    ['In', languages.map((language) => languageNames[language]).join(', ')],
    ['Expected', sayPeople(expected, voice)],
    ...(kind === 'single' ? [['Made so far', issued === 0 ? 'No links yet' : sayLinks(issued)]] : []),
    ...(state === 'coming' && opens ? [['Opens', sayMoment(opens)]] : []),
    [state === 'closed' ? 'Closed' : 'Closes', sayMoment(closes)],
  ]
  return (
    <dl class="facts">
      {facts.map(([name, says]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  )
}
