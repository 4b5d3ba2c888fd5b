import { publishWords } from '#shared/comments/desk-endpoints.ts'
import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { getWords } from '#shared/learning/learning-endpoints.ts'
import type { Role } from '#shared/settings/role.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { SurveyWords } from './survey-words.tsx'

/** What people wrote in one round, as others may read it. Printed as it stands. */
export function WordsPage({ wave, roles }: { wave: string; roles: readonly Role[] }) {
  const [load, again] = useLoad(getWords, { params: { wave } })
  const [rounds] = useLoad(listWaves, {})
  const { busy, problem, send } = useSend(publishWords, again)
  const title = rounds.is === 'here' && rounds.value.waves.find((it) => it.wave === wave)?.title
  return (
    <Page title="In their own words">
      <Loaded load={load} title="In their own words">
        {({ published }) => (
          <>
            <h1>In their own words</h1>
            {title && <p class="deck">{title}. Every comment was read by a person, to its end.</p>}
            {published.map((it) => (
              <SurveyWords key={it.survey} published={it} />
            ))}
            {published.length === 0 && (
              <StaffEmpty title="Not handed on yet">
                Words come here once the round is counted, and everything that people wrote in it is read and
                decided.
              </StaffEmpty>
            )}
            {published.length === 0 && may(roles, publishWords) && (
              <>
                <StaffProblem problem={problem} />
                <p class="buttons">
                  <StaffButton busy={busy && 'Looking…'} onPress={() => void send({ params: { wave } })}>
                    Hand the words on
                  </StaffButton>
                </p>
                <p class="small">This is done once, and cannot be changed afterwards.</p>
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
