import { useCallback } from 'preact/hooks'
import { isProblem, type Problem, problem } from '#shared/api/problem.ts'
import { listRecordings, type RecordedIn } from '#shared/survey/recording-endpoints.ts'
import type { SurveyVersion } from '#shared/survey/survey.ts'
import { getSurvey, listSurveys } from '#shared/survey/survey-endpoints.ts'
import { call } from '#web/staff/call.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useAsked } from '#web/staff/use-load.ts'
import { Recordings } from './recordings.tsx'

/** The questions of a published survey in a person’s voice: by language, each with its own recording. */
export function RecordingsPage({ survey }: { survey: string }) {
  const [load] = useAsked(useCallback(() => loadNewest(survey), [survey]))
  return (
    <Page title="Recordings">
      <p class="small">
        <a href="/staff/surveys">Surveys</a>
      </p>
      <Loaded load={load} title="Recordings">
        {({ published, recorded }) => (
          <>
            <h1>Recordings: {published.definition.title}</h1>
            <p class="deck">
              Families hear them where they press Listen, in place of the phone’s own voice. They belong to
              version {published.version}: the next version has none until you record it.
            </p>
            <p>
              Say all that stands here and nothing else, in a warm voice and without names; whoever speaks
              agrees to be heard by families. Save it as MP3 with one channel (mono) and at most 60 kB: 20
              seconds at 24 kbit/s, 30 at 16. Only the sound is kept.
            </p>
            <Recordings published={published} recorded={recorded} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface Newest {
  published: SurveyVersion
  recorded: RecordedIn[]
}

async function loadNewest(survey: string): Promise<Newest | Problem> {
  const surveys = await call(listSurveys, {})
  if (isProblem(surveys)) return surveys
  const newest = surveys.surveys.find((it) => it.survey === survey)
  if (!newest) return problem('not-found')
  const params = { survey, version: newest.version }
  const [published, there] = await Promise.all([
    call(getSurvey, { params }),
    call(listRecordings, { params }),
  ])
  if (isProblem(published)) return published
  return isProblem(there) ? there : { published, recorded: there.recorded }
}
