import { roleNames } from '#shared/settings/role.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import { roleHelp } from '#web/help/role-help.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import type { Person } from './claims.ts'
import { navigation } from './navigation.ts'
import { Page } from './page.tsx'
import { sayMoment } from './say-moment.ts'
import { signOut } from './sign-out.ts'
import { idleMinutes } from './time-left.ts'
import { useLoad } from './use-load.ts'
import { useTerms } from './use-terms.ts'

/** Who is signed in, as what, what that opens, and the way out. */
export function MePage({ person: { name, roles, agencies, since, until } }: { person: Person }) {
  const [settings] = useLoad(getSettings, {})
  const words = roleHelp(useTerms())
  const known = settings.is === 'here' ? (settings.value.settings.agencies?.agencies ?? []) : []
  const pages = navigation(roles).map(({ text }) => text)
  return (
    <Page title="You">
      <h1>{name || 'You'}</h1>
      <dl class="lines">
        {roles.map((role) => (
          <div key={role}>
            <dt>{roleNames.get(role)}</dt>
            <dd>{words[role].does}</dd>
          </div>
        ))}
        {agencies.length > 0 ? (
          <div>
            <dt>{agencies.length === 1 ? 'Your agency' : 'Your agencies'}</dt>
            <dd>{agencies.map((id) => known.find((it) => it.id === id)?.name ?? id).join(', ')}</dd>
          </div>
        ) : null}
        <div>
          <dt>Pages that open for you</dt>
          <dd>{pages.join(', ')}</dd>
        </div>
        <div>
          <dt>Signed in</dt>
          <dd>
            {since ? `Since ${sayMoment(iso(since))}. ` : ''}
            It ends on {sayMoment(iso(until))}, or when nobody typed for {idleMinutes} minutes.
          </dd>
        </div>
      </dl>
      <p>Something is not right? Your business manager can change your name, roles and agencies.</p>
      <section>
        <h2 class="rule">Sign out</h2>
        <p class="narrow">
          This signs you out in this browser. On another computer you stay signed in until its own time runs
          out: sign out there too. If you cannot get to it, tell your business manager.
        </p>
        <StaffButton onPress={() => void signOut()}>Sign out</StaffButton>
      </section>
    </Page>
  )
}

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString()
