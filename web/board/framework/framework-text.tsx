import { type Framework, FrameworkPart } from '#shared/framework/framework.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { sayPart } from './say-part.ts'

/** A version of the framework, to read and to print. */
export function FrameworkText({ framework }: { framework: Framework }) {
  const term = useTerms()
  const { title, parts, adopted, reviewOn, version, written, on } = framework
  return (
    <article>
      <h1>{title}</h1>
      <p class="deck">
        {adopted
          ? `In force since ${sayDay(adopted.on)}. We look at it again by ${sayDay(reviewOn)}.`
          : `Version ${version}, written by ${written.by} on ${sayDay(on)}. Not in force yet.`}
      </p>
      {FrameworkPart.options.map((part) =>
        parts[part] ? (
          <section key={part}>
            <h2 class="rule">{sayPart(part, term)}</h2>
            <p class="own">{parts[part]}</p>
          </section>
        ) : null,
      )}
    </article>
  )
}
