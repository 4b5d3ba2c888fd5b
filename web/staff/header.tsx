import { roleNames } from '#shared/settings/role.ts'
import { Mark } from '#web/ui/mark.tsx'
import type { Person } from './claims.ts'
import { HeaderFold } from './header-fold.tsx'
import { HeaderLinks } from './header-links.tsx'
import { navigation } from './navigation.ts'
import { signOut } from './sign-out.ts'
import { splitEntries } from './split-entries.ts'
import { useWide } from './use-wide.ts'

/** The head of every staff page; without a person only the name stands there. */
export function Header({ person, path }: { person?: Person; path: string }) {
  return (
    <header class="head">
      <a class="skip" href="#main">
        Go to the page
      </a>
      <a class="mark" href="/staff/">
        <Mark />
        <b>Heard</b>
      </a>
      {person ? <Within person={person} path={path} /> : null}
    </header>
  )
}

/** On a wide screen a line, with “More” where it would be too long; on a narrow one all of it behind “Menu”. */
function Within({ person, path }: { person: Person; path: string }) {
  const wide = useWide()
  const entries = navigation(person.roles)
  const { shown, more } = splitEntries(entries)
  return wide ? (
    <>
      <nav aria-label="Main">
        <HeaderLinks entries={shown} path={path} />
        {more.length > 0 ? (
          <HeaderFold text="More">
            <HeaderLinks entries={more} path={path} />
          </HeaderFold>
        ) : null}
      </nav>
      <WhoIsHere person={person} path={path} />
    </>
  ) : (
    <HeaderFold text="Menu">
      <nav aria-label="Main">
        <HeaderLinks entries={entries} path={path} />
      </nav>
      <WhoIsHere person={person} path={path} />
    </HeaderFold>
  )
}

const WhoIsHere = ({ person, path }: { person: Person; path: string }) => (
  <div class="who">
    <a href="/staff/me" {...(path === '/staff/me' ? { 'aria-current': 'page' } : {})}>
      {sayPerson(person)}
    </a>
    <button type="button" class="link" onClick={() => void signOut()}>
      Sign out
    </button>
  </div>
)

const sayPerson = ({ name, roles }: Person): string =>
  [roles.map((role) => roleNames.get(role)).join(', '), name].filter(Boolean).join(': ') || 'You'
