import { Header } from './header.tsx'
import { route } from './route.tsx'
import { SignInPage } from './sign-in-page.tsx'
import { StillHere } from './still-here.tsx'
import { usePath } from './use-path.ts'
import { useSession } from './use-session.ts'
import { WithTerms } from './with-terms.tsx'

/** The staff site: signed in, the page at the address; otherwise the way in. */
export function App({ failed }: { failed: boolean }) {
  const path = usePath()
  const session = useSession()
  if (session.state !== 'in')
    return (
      <>
        <Header path={path} />
        <SignInPage key={session.state} why={failed && session.state === 'out' ? 'failed' : session.state} />
      </>
    )
  return (
    <WithTerms>
      <Header key={`head ${path}`} path={path} person={session.person} />
      <div key={path}>{route(path, session.person)}</div>
      <StillHere until={session.person.until} />
    </WithTerms>
  )
}
