import { useCallback } from 'preact/hooks'
import { isProblem, type Problem, problem } from '#shared/api/problem.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import { languagesOf } from '#shared/survey/languages-of.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { getSurvey, listSurveys } from '#shared/survey/survey-endpoints.ts'
import { SaveSurveyAs } from '#web/lead/bring-in/save-survey-as.tsx'
import { call } from '#web/staff/call.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useAsked } from '#web/staff/use-load.ts'
import { PaperChoice } from './paper-choice.tsx'

/** A published survey on paper, to read before it is handed out. It has no form number, so it cannot be typed in. */
export function SurveyPaperPage({ survey }: { survey: string }) {
  const [load] = useAsked(useCallback(() => loadNewest(survey), [survey]))
  return (
    <Page title="Paper">
      <p class="small">
        <a href="/staff/surveys">Surveys</a>
      </p>
      <h1>The survey on paper</h1>
      <p class="deck">
        A sample to read and to check. To give paper to families, make a hand-out on paper and print from
        there: that paper says by when it must be back, and has the number it is typed in by.
      </p>
      <Loaded load={load}>
        {({ definition, settings }) => (
          <>
            <SaveSurveyAs survey={definition} />
            <PaperChoice
              definition={definition}
              settings={settings}
              languages={languagesOf(definition)}
              more={{ madeUp: false }}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}

async function loadNewest(survey: string): Promise<{ definition: Survey; settings: Settings } | Problem> {
  const [surveys, settings] = await Promise.all([call(listSurveys, {}), call(getSettings, {})])
  if (isProblem(surveys)) return surveys
  if (isProblem(settings)) return settings
  const newest = surveys.surveys.find((it) => it.survey === survey)
  if (!newest) return problem('not-found')
  const published = await call(getSurvey, { params: { survey, version: newest.version } })
  return isProblem(published) ? published : { definition: published.definition, settings: settings.settings }
}
