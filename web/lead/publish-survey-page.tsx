import { library } from '#shared/library/library.ts'
import { startingLanguages } from '#shared/settings/languages.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { PublishSurvey } from './publish-survey.tsx'
import { sayChecked } from './say-checked.ts'

/** One starter survey on its way to being published. */
export function PublishSurveyPage({ survey }: { survey: string }) {
  const template = library.get(survey)
  const [settings] = useLoad(getSettings, {})
  if (!template) return <NotFoundPage />
  const { title, audience, checked } = template
  return (
    <Page title="Publish a survey">
      <p class="small">
        <a href="/staff/surveys">Surveys</a>
      </p>
      <h1>Publish: {title}</h1>
      <p class="deck">
        {audience}. <b>{sayChecked({ audience, checked: !!checked })}</b> Read it with some of them first if
        you can.
      </p>
      <Loaded load={settings}>
        {({ settings: { helpers, languages = startingLanguages } }) => (
          <PublishSurvey
            template={template}
            helpers={(helpers?.helpers ?? []).flatMap(({ words }) => words.en ?? [])}
            languages={languages.languages}
          />
        )}
      </Loaded>
    </Page>
  )
}
