import { kinds } from '#shared/yearly-reports/kinds.ts'
import type { Part } from '#shared/yearly-reports/report.ts'
import { gapKey } from '#shared/yearly-reports/take-parts.ts'
import { sayDay } from '#web/ui/say-day.ts'
import { OwnWords } from './own-words.tsx'
import { ReportItem } from './report-item.tsx'

interface Props {
  part: Part
  /** The partnership’s own words beside it. */
  words?: string | undefined
  /** Its answers to what is missing, by gap. */
  answers: Readonly<Record<string, string>>
}

/** One kind of evidence as it stood when it was taken, and what is missing in it. */
export function ReportPart({ part, words, answers }: Props) {
  const { kind, items, more, gaps, on } = part
  if (items.length + gaps.length === 0 && !words) return null
  return (
    <section class="part">
      <h3>{kinds[kind].title}</h3>
      <OwnWords text={words} />
      {items.map((item) => (
        <ReportItem key={item.ref} item={item} />
      ))}
      {more ? <p>And {more} more, which stand in the learning log or with the indicators.</p> : null}
      {gaps.length > 0 ? (
        <div class="gaps">
          <h4>What is missing here</h4>
          <ul>
            {gaps.map(({ id, says }) => (
              <li key={id}>
                {says}
                {answers[gapKey(kind, id)] ? <OwnWords text={answers[gapKey(kind, id)]} /> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <p class="small soft">As it stood on {sayDay(on, 'en-GB', 'year')}.</p>
    </section>
  )
}
