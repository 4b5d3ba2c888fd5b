import type { PublishedWords } from '#shared/learning/published-words.ts'
import { OwnWords } from '#web/desk/own-words.tsx'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'

/** Themes and cleared words of one survey. Of which group or day, nobody is told; the order tells nothing. */
export function SurveyWords({ published: { audience, words, madeUp } }: { published: PublishedWords }) {
  return (
    <article>
      <h2 class="rule">{audience}</h2>
      {madeUp && <StaffMadeUp />}
      {words ? (
        <>
          <h3>What they wrote about</h3>
          {words.themes.length > 0 ? (
            <ul>
              {words.themes.map(({ id, text, said }) => (
                <li key={id}>
                  {text}: {said}
                </li>
              ))}
            </ul>
          ) : (
            <p>No theme came from three people or more.</p>
          )}
          <p class="small">
            “Some” are 3 to 9 people; other counts are to the nearest 5. What fewer wrote about is not named.
            {words.agreement ? ` ${words.agreement}` : ''}
          </p>
          <Quotes quotes={words.quotes} />
        </>
      ) : (
        <p>
          Fewer than 10 people wrote something, so nothing of it is shown. A person read all of it, and acted
          on it where somebody had to.
        </p>
      )}
    </article>
  )
}

type Quote = NonNullable<PublishedWords['words']>['quotes'][number]

function Quotes({ quotes }: { quotes: readonly Quote[] }) {
  if (quotes.length === 0) return <p>Nobody’s words may be shown.</p>
  return [...new Set(quotes.map(({ asked }) => asked))].map((asked) => (
    <section key={asked}>
      <h3>{asked}</h3>
      {quotes
        .filter((it) => it.asked === asked)
        .map(({ text }) => (
          <OwnWords key={text} text={text} />
        ))}
    </section>
  ))
}
