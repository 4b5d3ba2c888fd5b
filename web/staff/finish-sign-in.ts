import * as oauth from 'oauth4webapi'
import { findProvider } from './provider.ts'
import { session } from './session.ts'
import { takeAttempt } from './sign-in-attempt.ts'

/** Turns the code in the address into a session, and takes it out of the address. */
export async function finishSignIn(): Promise<'done' | 'failed' | 'nothing-to-do'> {
  const here = new URL(location.href)
  if (!here.searchParams.has('state')) return 'nothing-to-do'
  const attempt = takeAttempt()
  history.replaceState(null, '', attempt?.back ?? '/staff/')
  if (!attempt) return 'failed'
  try {
    const { server, client, options, returnTo } = await findProvider()
    const code = oauth.validateAuthResponse(server, client, here, attempt.state)
    const answer = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      code,
      returnTo,
      attempt.verifier,
      options,
    )
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer)
    session.begin(tokens.access_token)
    return 'done'
  } catch {
    return 'failed'
  }
}
