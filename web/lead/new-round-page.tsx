import { listRoundDrafts } from '#shared/distribution/round-draft-endpoints.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import { listSurveys } from '#shared/survey/survey-endpoints.ts'
import { NotSetUp } from '#web/manage/not-set-up.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { NewRound } from './new-round.tsx'

/** Opens a round on the newest version of each chosen survey, now or later. */
export function NewRoundPage({ person }: { person: Person }) {
  const [settings, lookAgain] = useLoad(getSettings, {})
  const [load] = useLoad(listSurveys, {})
  const [kept, again] = useLoad(listRoundDrafts, {})
  return (
    <Page title="Open a new round">
      <h1>Open a new round</h1>
      <p class="deck">What may be shown of it is decided now, before the first answer, and never changes.</p>
      {settings.is === 'here' ? <NotSetUp missing={settings.value.missing} person={person} /> : null}
      <Loaded load={load}>
        {({ surveys: published }) => {
          const surveys = published.filter(({ retired }) => !retired)
          return surveys.length === 0 ? (
            <StaffEmpty title="No survey is published yet.">
              A round needs one. You can publish a starter survey on the page{' '}
              <a href="/staff/surveys">Surveys</a>.
            </StaffEmpty>
          ) : (
            <NewRound
              surveys={surveys}
              settings={settings.is === 'here' ? settings.value.settings : {}}
              drafts={kept.is === 'here' ? kept.value.drafts : []}
              onChanged={again}
              onRefused={lookAgain}
            />
          )
        }}
      </Loaded>
    </Page>
  )
}
