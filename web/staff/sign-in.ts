import * as oauth from 'oauth4webapi'
import { findProvider } from './provider.ts'
import { keepAttempt } from './sign-in-attempt.ts'

/**
 * Goes to the sign-in service; it comes back to `/staff/` with a code, and then to the page asked for.
 * `anew`: it asks who is there even if it still knows, because the last one may have gone home.
 */
export async function signIn(anew: boolean): Promise<void> {
  const { server, client, returnTo } = await findProvider()
  if (!server.authorization_endpoint) throw new Error('The sign-in service names no page to sign in on.')
  const verifier = oauth.generateRandomCodeVerifier()
  const state = oauth.generateRandomState()
  keepAttempt({ verifier, state, back: location.pathname })
  const url = new URL(server.authorization_endpoint)
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: client.client_id,
    redirect_uri: returnTo,
    scope: 'openid',
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(anew ? { prompt: 'login' } : {}),
  }).toString()
  location.assign(url)
}
