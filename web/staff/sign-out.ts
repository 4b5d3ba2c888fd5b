import { findProvider } from './provider.ts'
import { session } from './session.ts'

/** Forgets the session here, then at the sign-in service if it has a page for that. */
export async function signOut(): Promise<void> {
  session.forget()
  const { server, client, returnTo } = await findProvider()
  if (!server.end_session_endpoint) return location.assign(returnTo)
  const url = new URL(server.end_session_endpoint)
  url.searchParams.set('client_id', client.client_id)
  url.searchParams.set('post_logout_redirect_uri', returnTo)
  // Cognito's own name for the same address.
  url.searchParams.set('logout_uri', returnTo)
  location.assign(url)
}
