import { roleNames } from '#shared/settings/role.ts'
import { Mark } from '#web/ui/mark.tsx'
import type { Person } from './claims.ts'
import { navigation } from './navigation.ts'
import { signOut } from './sign-out.ts'

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
      {person ? (
        <>
          <nav aria-label="Main">
            {navigation(person.roles).map(({ to, text }) => (
              <a key={to} href={to} {...(isWithin(to, path) ? { 'aria-current': 'page' } : {})}>
                {text}
              </a>
            ))}
          </nav>
          <p>{sayPerson(person)}</p>
          <button type="button" class="link" onClick={() => void signOut()}>
            Sign out
          </button>
        </>
      ) : null}
    </header>
  )
}

const sayPerson = ({ name, roles }: Person): string =>
  [roles.map((role) => roleNames.get(role)).join(', '), name].filter(Boolean).join(': ')

const isWithin = (to: string, path: string): boolean =>
  to === '/staff/' ? path === to : path === to || path.startsWith(`${to}/`)
