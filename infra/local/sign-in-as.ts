import { createHash, randomBytes } from 'node:crypto'
import * as z from 'zod'
import { client, signInPath } from './sign-in.ts'

const Granted = z.object({ access_token: z.string() })

/** Signs in as one of the made-up people, by the same code flow as a browser, and returns the access token. */
export async function signInAs(origin: string, person: string): Promise<string> {
  const issuer = origin + signInPath
  const redirect = `${origin}/staff/`
  const verifier = randomBytes(32).toString('base64url')
  const cookies = new Map<string, string>()

  const step = async (url: string, form?: Record<string, string>): Promise<string> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const body = form && new URLSearchParams(form)
    const reply = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(body ? { method: 'POST', body } : {}),
    })
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return new URL(reply.headers.get('location') ?? '', origin).href
  }

  const query = new URLSearchParams({
    client_id: client,
    redirect_uri: redirect,
    response_type: 'code',
    scope: 'openid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })
  const choose = await step(`${issuer}/auth?${query}`)
  const resume = await step(choose, { person })
  const code = new URL(await step(resume)).searchParams.get('code') ?? ''
  const exchange = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirect,
    client_id: client,
    code_verifier: verifier,
  }
  const reply = await fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(exchange) })
  return Granted.parse(await reply.json()).access_token
}
