import { sayCount } from '#shared/results/blur.ts'
import { headline } from '#shared/results/headline.ts'
import type { Count, Release } from '#shared/results/release.ts'
import { sayExpected } from '#shared/results/say.ts'
import { namePeople } from '#shared/survey/name-people.ts'
import { BecauseOfTheHelp, splitChange } from './because-of-the-help.tsx'
import { BeforeAndNow } from './before-and-now.tsx'
import { ByGroup } from './by-group.tsx'
import { Changes } from './changes.tsx'
import { Counted } from './counted.tsx'
import { Equality } from './equality.tsx'
import { HeldBack } from './held-back.tsx'
import { InWords } from './in-words.tsx'
import { OtherQuestions } from './other-questions.tsx'
import { sayStanding } from './say-standing.ts'
import { Together } from './together.tsx'
import { TriedOut } from './tried-out.tsx'
import { WarmUps } from './warm-ups.tsx'
import { WhoAnswered } from './who-answered.tsx'

/** One survey’s results in one round, the sentence first. */
export function ReleaseResults({ release, answered }: { release: Release; answered: Count }) {
  const { results, voice, title } = release
  const { people } = namePeople(voice)
  const pairs = results.filter((result) => result.kind === 'pair')
  const { change, others } = splitChange(results.filter((result) => result.kind === 'figures'))
  return (
    <>
      <Counted release={release} />
      <h1>{headline(release)}</h1>
      <p class="deck">
        {`${upperFirst(sayCount(answered))} ${people} answered, of ${sayExpected(release)}. `}
        {sayStanding(release)}
      </p>
      <TriedOut release={release} />
      <Together release={release} />
      <div class="cols">
        <div>
          <Changes people={people} pairs={pairs} />
          <BeforeAndNow pairs={pairs} />
          <BecauseOfTheHelp questions={change} />
          <OtherQuestions
            title={`What ${pairs.length > 0 ? 'else ' : ''}${people} told us`}
            questions={others}
          />
          <ByGroup
            brokenDown={release.brokenDown}
            pairs={pairs}
            questions={results.filter((result) => result.kind === 'figures')}
          />
          <InWords results={results.filter((result) => result.kind === 'words')} />
        </div>
        <aside aria-label={`About these results: ${title}`}>
          <WhoAnswered release={release} answered={answered} />
          <WarmUps release={release} />
          <Equality release={release} />
          <HeldBack held={results.filter((result) => result.kind === 'held')} />
        </aside>
      </div>
    </>
  )
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
