import { listDrafts } from '#shared/survey/draft-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { sayMoment } from '#web/staff/say-moment.ts'
import { useLoad } from '#web/staff/use-load.ts'

/** What is being written, by whomever: anybody who may write can go on with it. */
export function DraftsList() {
  const [load] = useLoad(listDrafts, {})
  return (
    <section>
      <h2 class="rule">Being written</h2>
      <Loaded load={load}>
        {({ drafts }) =>
          drafts.length === 0 ? (
            <p>No survey is being written now.</p>
          ) : (
            <ul class="list">
              {drafts
                .toSorted((one, two) => two.at.localeCompare(one.at))
                .map(({ draft, title, audience, questions, by, at }) => (
                  <li key={draft}>
                    <a href={`/staff/drafts/${draft}`}>{title || 'A survey without a name'}</a>
                    <small>
                      {audience ? `${audience}. ` : ''}
                      {questions === 1 ? '1 question' : `${questions} questions`}. Saved by {by},{' '}
                      {sayMoment(at)}.
                    </small>
                  </li>
                ))}
            </ul>
          )
        }
      </Loaded>
      <p class="buttons">
        <a class="go" href="/staff/drafts/new">
          Write a new survey
        </a>
        <a href="/staff/drafts/bring-in">Bring one in from a file or a list</a>
        <a href="/staff/bank">Question bank</a>
      </p>
    </section>
  )
}
