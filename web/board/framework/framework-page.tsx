import { adoptFramework, getFramework, reviseFramework } from '#shared/framework/framework-endpoints.ts'
import { AdoptFramework } from '#web/manage/framework/adopt-framework.tsx'
import { WriteFramework } from '#web/manage/framework/write-framework.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { FrameworkHistory } from './framework-history.tsx'
import { FrameworkText } from './framework-text.tsx'

/** How the partnership learns: what is in force, what is being written, and who wrote what. */
export function FrameworkPage({ person }: { person: Person }) {
  const [load, again] = useLoad(getFramework, {})
  return (
    <Page title="The framework">
      <p class="small unprinted">
        <a href="/staff/year">The year</a> · <a href="/staff/year/coverage">What stands behind each source</a>
      </p>
      <Loaded load={load} title="The framework">
        {({ inForce, newest, history }) => (
          <>
            {inForce ? (
              <FrameworkText framework={inForce} />
            ) : (
              <>
                <h1>The framework</h1>
                <StaffEmpty title="Nothing is in force yet.">
                  How the partnership learns stands here, once it is written and somebody else has adopted it.
                </StaffEmpty>
              </>
            )}
            {inForce ? (
              <p class="unprinted">
                <StaffButton quiet onPress={() => print()}>
                  Print it
                </StaffButton>
              </p>
            ) : null}
            {newest && !newest.adopted && may(person.roles, adoptFramework) ? (
              <AdoptFramework newest={newest} name={person.name} onAdopted={again} />
            ) : null}
            {may(person.roles, reviseFramework) ? (
              <WriteFramework key={newest?.version ?? 0} newest={newest} onSaved={again} />
            ) : null}
            {history.length > 0 ? <FrameworkHistory history={history} /> : null}
          </>
        )}
      </Loaded>
    </Page>
  )
}
