import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK, type JWTPayload, jwtVerify } from 'jose'
import { interactionPolicy, Provider } from 'oidc-provider'
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js'
import { groupsOf } from '../../shared/people/groups-of.ts'
import type { Person } from '../../shared/people/person.ts'
import { showPeople } from './show-people.ts'
import { signInPage } from './sign-in-page.ts'

export const signInPath = '/sign-in'
export const client = 'heard-staff'

/** The sign-in service of one machine: the same code flow with PKCE and the same kind of token as on AWS. */
export interface SignIn {
  issuer: string
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** The claims of a valid access token of ours, as API Gateway hands them on; undefined for any other. */
  claimsOf(token: string): Promise<Record<string, string> | undefined>
}

/** Everybody who has not left, as the records say now. */
type FindPeople = () => Promise<Person[]>

interface Secrets {
  key: JWK
  cookies: string[]
}

export async function startSignIn(
  origin: string,
  secretsFile: string,
  findPeople: FindPeople,
): Promise<SignIn> {
  const issuer = origin + signInPath
  const secrets = await readSecrets(secretsFile)
  const provider = new Provider(issuer, configuration(origin, secrets, findPeople))
  const answer = provider.callback()
  const { d, p, q, dp, dq, qi, ...publicKey } = secrets.key
  const keys = createLocalJWKSet({ keys: [publicKey] })

  return {
    issuer,

    async handle(request, response) {
      const url = request.url ?? '/'
      const rest = url.slice(signInPath.length) || '/'
      if (rest.startsWith('/choose/')) return showPeople(provider, await findPeople(), request, response)
      // The provider builds its own addresses from where it is mounted.
      await answer(Object.assign(request, { originalUrl: url, url: rest }), response)
    },

    async claimsOf(token) {
      try {
        const { payload } = await jwtVerify(token, keys, { issuer, audience: client })
        return asStrings(payload)
      } catch {
        return undefined
      }
    },
  }
}

/** API Gateway hands every claim over as a text, a list as “[a b]”. */
const asStrings = (payload: JWTPayload): Record<string, string> =>
  Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  )

async function readSecrets(file: string): Promise<Secrets> {
  if (!existsSync(file)) {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true })
    const key = {
      ...(await exportJWK(privateKey)),
      alg: 'RS256',
      use: 'sig',
      kid: randomBytes(6).toString('hex'),
    }
    const secrets: Secrets = { key, cookies: [randomBytes(24).toString('hex')] }
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** A browser may still have the session of somebody who has left: then it asks who is there, as if nobody was. */
function unlessGone(findPeople: FindPeople): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base()
  const gone = new interactionPolicy.Check('gone', 'has left', async ({ oidc: { session } }) =>
    (await findPeople()).every(({ person }) => person !== session?.accountId),
  )
  policy.get('login')?.checks.add(gone)
  return policy
}

const hour = 3600

/** `form` is the provider's own, with its guard against being sent by another site. */
function askToSignOut(context: { body: unknown }, form: string): void {
  const button = '<p><button form="op.logoutForm" name="logout" value="yes">Sign out</button></p>'
  context.body = signInPage('Sign out of Heard?', form + button)
}

function signedOut(context: { body: unknown }): void {
  context.body = signInPage('You are signed out', '<p><a href="/staff/">Sign in again</a></p>')
}

const configuration = (
  origin: string,
  { key, cookies }: Secrets,
  findPeople: FindPeople,
): ConstructorParameters<typeof Provider>[1] => ({
  clients: [
    {
      client_id: client,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: [`${origin}/staff/`],
      post_logout_redirect_uris: [`${origin}/staff/`],
    },
  ],
  // On one machine a session may end with the process: people sign in again.
  adapter: createMemoryAdapter(0),
  jwks: { keys: [key] },
  cookies: { keys: cookies },
  scopes: ['openid'],
  pkce: { required: () => true },
  ttl: {
    AccessToken: 8 * hour,
    AuthorizationCode: 60,
    Grant: 8 * hour,
    IdToken: hour,
    Interaction: hour,
    Session: 8 * hour,
  },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: true, logoutSource: askToSignOut, postLogoutSuccessSource: signedOut },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => origin,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: '',
        audience: client,
        accessTokenFormat: 'jwt',
        accessTokenTTL: 8 * hour,
      }),
    },
  },
  interactions: {
    url: (_context, interaction) => `${signInPath}/choose/${interaction.uid}`,
    policy: unlessGone(findPeople),
  },
  // Nobody is asked to agree that Heard may know they signed in to Heard.
  loadExistingGrant: async (context) => {
    const grant = new context.oidc.provider.Grant({
      clientId: context.oidc.client?.clientId,
      accountId: context.oidc.session?.accountId,
    })
    grant.addOIDCScope('openid')
    await grant.save()
    return grant
  },
  findAccount: async (_context, id) => {
    const found = (await findPeople()).find(({ person }) => person === id)
    return found && { accountId: id, claims: () => ({ sub: id, name: found.name }) }
  },
  extraTokenClaims: async (_context, token) => {
    const found = (await findPeople()).find(
      ({ person }) => 'accountId' in token && person === token.accountId,
    )
    return found && { 'cognito:groups': groupsOf(found), name: found.name, username: found.person }
  },
})
