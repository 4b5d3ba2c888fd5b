import { Header } from './header.tsx'
import { route } from './route.tsx'
import { SignInPage } from './sign-in-page.tsx'
import { usePath } from './use-path.ts'
import { useSession } from './use-session.ts'

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
    <>
      <Header path={path} person={session.person} />
      <div key={path}>{route(path, session.person)}</div>
    </>
  )
}
