import { library } from '#shared/library/library.ts'
import type { KnownSurvey } from '#web/agency/known-surveys.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { ChangeSurvey } from './edit/change-survey.tsx'
import { sayChecked } from './say-checked.ts'

/** What rounds can be opened on. */
export function PublishedSurveys({ surveys, publishes }: { surveys: KnownSurvey[]; publishes: boolean }) {
  return (
    <section>
      <h2 class="rule">Published</h2>
      {surveys.length === 0 ? (
        <StaffEmpty title="No survey is published yet.">
          {publishes
            ? 'Choose a starter survey below, put your own words where it asks for them, and publish it.'
            : 'The participation lead publishes them. They stand here then, and rounds can be opened on them.'}
        </StaffEmpty>
      ) : (
        <ul class="list">
          {surveys.map((it) => (
            <li key={it.survey}>
              <b>{it.title}</b>
              <small>
                Version {it.version}, published on {sayDay(it.publishedOn)}. {sayChecked(it)}
                {it.retired ? <b> Retired: no new round may use it.</b> : null}
              </small>
              {publishes ? (
                <p class="buttons">
                  <a href={`/staff/surveys/${it.survey}/paper`}>
                    See it on paper<span class="unseen">: {it.title}</span>
                  </a>
                  <a href={`/staff/surveys/${it.survey}/recordings`}>
                    Recordings<span class="unseen">: {it.title}</span>
                  </a>
                  <a href={`/staff/surveys/${it.survey}/versions`}>
                    Versions<span class="unseen">: {it.title}</span>
                  </a>
                  <ChangeSurvey survey={it.survey} version={it.version} title={it.title} />
                  {library.has(it.survey) ? (
                    <a href={`/staff/surveys/${it.survey}`}>
                      Publish its next version<span class="unseen">: {it.title}</span>
                    </a>
                  ) : null}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
