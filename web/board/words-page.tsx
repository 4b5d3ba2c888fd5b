import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { getWords } from '#shared/learning/learning-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { SurveyWords } from './survey-words.tsx'

/** What people wrote in one round, as others may read it. Printed as it stands. */
export function WordsPage({ wave }: { wave: string }) {
  const [load] = useLoad(getWords, { params: { wave } })
  const [rounds] = useLoad(listWaves, {})
  const title = rounds.is === 'here' && rounds.value.waves.find((it) => it.wave === wave)?.title
  return (
    <Page title="In their own words">
      <Loaded load={load} title="In their own words">
        {({ published }) => (
          <>
            <h1>In their own words</h1>
            {title && (
              <p class="deck">
                {title}.{published.length > 0 ? ' A person read every comment, to its end.' : ''}
              </p>
            )}
            {published.map((it) => (
              <SurveyWords key={it.survey} published={it} />
            ))}
            {published.length === 0 && (
              <StaffEmpty title="Not handed on yet">
                Words come here once the round is counted, and everything that people wrote in it is read and
                decided.
              </StaffEmpty>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
