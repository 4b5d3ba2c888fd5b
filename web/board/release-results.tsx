import { sayCount } from '#shared/results/blur.ts'
import type { Count, Release } from '#shared/results/release.ts'
import { BeforeAndNow } from './before-and-now.tsx'
import { Changes } from './changes.tsx'
import { Counted } from './counted.tsx'
import { headline } from './headline.ts'
import { HeldBack } from './held-back.tsx'
import { InWords } from './in-words.tsx'
import { OtherQuestions } from './other-questions.tsx'
import { Together } from './together.tsx'
import { WhoAnswered } from './who-answered.tsx'

/** One survey’s results in one round, the sentence first. */
export function ReleaseResults({ release, answered }: { release: Release; answered: Count }) {
  const { results } = release
  const pairs = results.filter((result) => result.kind === 'pair')
  return (
    <>
      <Counted release={release} />
      <h1>{headline(release)}</h1>
      <p class="deck">
        {`${upperFirst(sayCount(answered))} ${lowerFirst(release.audience)} answered, of ${release.expected} families expected. `}
        These are changes families felt. They do not prove what caused them.
      </p>
      <Together release={release} />
      <div class="cols">
        <div>
          <Changes audience={lowerFirst(release.audience)} pairs={pairs} />
          <BeforeAndNow pairs={pairs} />
          <OtherQuestions questions={results.filter((result) => result.kind === 'figures')} />
          <InWords results={results.filter((result) => result.kind === 'words')} />
        </div>
        <aside aria-label={`About these results: ${lowerFirst(release.title)}`}>
          <WhoAnswered release={release} answered={answered} />
          <HeldBack held={results.filter((result) => result.kind === 'held')} />
        </aside>
      </div>
    </>
  )
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
