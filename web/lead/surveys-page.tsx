import { library } from '#shared/library/library.ts'
import type { Role } from '#shared/settings/role.ts'
import { listSurveys, publishSurvey } from '#shared/survey/survey-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { DraftsList } from './edit/drafts-list.tsx'
import { PublishedSurveys } from './published-surveys.tsx'
import { StarterSurveys } from './starter-surveys.tsx'

/** Which surveys there are: the published ones, and for a lead the starters that could be. */
export function SurveysPage({ roles }: { roles: Role[] }) {
  const [load] = useLoad(listSurveys, {})
  const publishes = may(roles, publishSurvey)
  return (
    <Page title="Surveys">
      <h1>Surveys</h1>
      <p class="deck">
        A published survey never changes: a better one is its next version. A round keeps the version that it
        was opened with.
      </p>
      <Loaded load={load}>
        {({ surveys }) => (
          <>
            <PublishedSurveys surveys={surveys} publishes={publishes} />
            {publishes ? <DraftsList /> : null}
            {publishes ? (
              <StarterSurveys
                surveys={[...library.values()].filter(
                  ({ id }) => !surveys.some(({ survey }) => survey === id),
                )}
              />
            ) : null}
          </>
        )}
      </Loaded>
    </Page>
  )
}
