import { library } from '#shared/library/library.ts'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { PublishSurvey } from './publish-survey.tsx'
import { sayChecked } from './say-checked.ts'

/** One starter survey on its way to being published. */
export function PublishSurveyPage({ survey }: { survey: string }) {
  const template = library.get(survey)
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
      <PublishSurvey template={template} />
    </Page>
  )
}
