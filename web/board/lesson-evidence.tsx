import type { Evidence, Lesson } from '#shared/learning/lesson.ts'
import type { Source } from '#shared/learning/source.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { sayQuality, saySourceKind } from './say-source.ts'

/** What a lesson rests on: frozen figures, and whatever else its writer named. */
export function LessonEvidence({ lesson, linked }: { lesson: Lesson; linked: boolean }) {
  const { evidence, sources } = lesson
  if (!evidence && sources.length === 0) return null
  return (
    <section>
      <h2 class="rule">Evidence</h2>
      {evidence ? <Figures evidence={evidence} linked={linked} /> : null}
      {sources.length > 0 ? (
        <ul class="list">
          {sources.map((source, index) => {
            const to = linked ? leadsTo(source, lesson) : undefined
            return (
              <li key={index}>
                {to ? <a href={to}>{source.reference}</a> : <b>{source.reference}</b>}
                <small>{sayKind(source)}</small>
                {source.says ? <p>{source.says}</p> : null}
              </li>
            )
          })}
        </ul>
      ) : null}
    </section>
  )
}

/** A case review is not for everybody who reads its lessons, so nothing leads there. */
const leadsTo = ({ page, record }: Source, { strand }: Lesson): string | undefined =>
  page ?? (record && strand !== 'case-review' ? `/staff/records/${record}` : undefined)

function Figures({ evidence, linked }: { evidence: Evidence; linked: boolean }) {
  const source = `${evidence.waveTitle}, frozen on ${sayDay(evidence.frozenOn)}`
  return (
    <>
      <p>{evidence.says}</p>
      <p>{linked ? <a href={`/staff/rounds/${evidence.wave}/results`}>{source}</a> : source}</p>
    </>
  )
}

const sayKind = ({ kind, quality }: Source): string =>
  quality ? `${saySourceKind(kind)} · ${sayQuality(quality)}` : saySourceKind(kind)
