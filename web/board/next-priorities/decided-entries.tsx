import type { CitedKind, Entry } from '#shared/next-priorities/next-priorities.ts'
import { sayDecision } from './say-decision.ts'

const pages: Readonly<Record<CitedKind, (id: string) => string>> = {
  lesson: (id) => `/staff/learning/${id}`,
  indicator: (id) => `/staff/indicators/${id}`,
  release: (id) => `/staff/rounds/${id.split('.')[0]}/results`,
  audit: (id) => `/staff/year/case-audits/${id}`,
  report: (id) => `/staff/year/yearly-reports/${id}`,
}
const sides = { for: 'What speaks for it', against: 'What speaks against it' } as const

/** Each priority with what speaks for and against it, and what was decided. */
export const DecidedEntries = ({ entries }: { entries: readonly Entry[] }) => (
  <>
    {entries.map(({ priority, title, evidence, decision }) => (
      <section key={priority} class="weighed">
        <h2 class="rule">{title}</h2>
        <p class="lead">{decision ? `${sayDecision(decision.is)}.` : 'Not decided yet.'}</p>
        {decision ? (
          <>
            {decision.title ? (
              <p>
                In its new words: <b>{decision.title}</b>
              </p>
            ) : null}
            <p class="own">{decision.why}</p>
            {decision.carried ? <p class="own">Carried forward: {decision.carried}</p> : null}
          </>
        ) : null}
        <div class="sides-of">
          {(['for', 'against'] as const).map((side) => {
            const mine = evidence.filter((it) => it.side === side)
            return (
              <div key={side}>
                <h3>{sides[side]}</h3>
                {mine.length === 0 ? <p class="small">Nothing yet.</p> : null}
                <ul class="list">
                  {mine.map(({ of, title: name, says }) => (
                    <li key={of.kind + of.id + says}>
                      {says}
                      <small>
                        <a href={pages[of.kind](of.id)}>{name}</a>
                      </small>
                    </li>
                  ))}
                </ul>
              </div>
            )
          })}
        </div>
      </section>
    ))}
  </>
)
