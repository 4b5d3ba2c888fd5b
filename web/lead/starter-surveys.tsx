import type { Survey } from '#shared/survey/survey.ts'
import { sayChecked } from './say-checked.ts'

/** Our own surveys that are not published here yet. */
export function StarterSurveys({ surveys }: { surveys: Survey[] }) {
  return (
    <section>
      <h2 class="rule">Starter surveys</h2>
      {surveys.length === 0 ? (
        <p>All of them are published.</p>
      ) : (
        <ul class="list">
          {surveys.map(({ id, title, audience, checked, questions }) => (
            <li key={id}>
              <a href={`/staff/surveys/${id}`}>{title}</a>
              <small>
                {audience}. {questions.length} screens. {sayChecked({ audience, checked: !!checked })}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
