// The sign-in service on AWS, as far as it can be shown without AWS: the real client, and what it sends.
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Person } from '#shared/people/person.ts'
import { roles } from '#shared/settings/role.ts'
import { call } from '../../support/call.ts'
import { Cognito } from '../../support/cognito.ts'
import { readTable } from '../../support/read-table.ts'
import { setUpOnce } from '../../support/set-up.ts'

const cognito = new Cognito()
for (const role of roles) cognito.groups.add(role)

beforeAll(async () => {
  await cognito.start()
  Object.assign(process.env, {
    HEARD_USER_POOL: 'the-pool',
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: cognito.endpoint,
    AWS_MAX_ATTEMPTS: '1',
  })
})
afterAll(() => cognito.stop())
beforeEach(() => {
  cognito.broken = false
  cognito.heard.length = 0
})

const ash: Person = {
  person: 'ash-1',
  version: 1,
  name: 'Ash Taylor',
  mailbox: 'ash@example.org',
  roles: ['agency', 'business-manager'],
  agencies: ['family-hub-north'],
  invitedBy: 'x',
  invitedOn: '2026-01-01',
  by: 'x',
  on: '2026-01-01',
}
const set = async (person: Person, invites = true) => {
  const { setCognito } = await import('#functions/people/set-cognito.ts')
  await setCognito(new CognitoIdentityProviderClient(), 'the-pool', person, invites)
}
const account = () => cognito.accounts.get('ash-1')

describe('an account', () => {
  test('is made with name and mailbox, by a message to the mailbox, in exactly the groups; a new agency’s is made', async () => {
    await set(ash)
    expect(cognito.heard.find(({ what }) => what === 'AdminCreateUser')?.sent).toEqual({
      UserPoolId: 'the-pool',
      Username: 'ash-1',
      UserAttributes: [
        { Name: 'name', Value: 'Ash Taylor' },
        { Name: 'email', Value: 'ash@example.org' },
        { Name: 'email_verified', Value: 'true' },
      ],
      DesiredDeliveryMediums: ['EMAIL'],
      ForceAliasCreation: true,
    })
    expect(cognito.acts()).toEqual([
      'AdminCreateUser',
      'AdminAddUserToGroup agency',
      'AdminAddUserToGroup business-manager',
      'AdminAddUserToGroup agency/family-hub-north',
      'CreateGroup agency/family-hub-north',
      'AdminAddUserToGroup agency/family-hub-north',
    ])
    expect([...(account()?.groups ?? [])]).toEqual(['agency', 'business-manager', 'agency/family-hub-north'])
  })

  test('whoever never signed in is invited again when asked for, and not by the clock', async () => {
    await set(ash, false)
    expect(cognito.acts()).toEqual([])
    await set(ash)
    expect(cognito.heard.find(({ what }) => what === 'AdminCreateUser')?.sent).toMatchObject({
      Username: 'ash-1',
      MessageAction: 'RESEND',
    })
    const it = account()
    if (it) it.status = 'CONFIRMED'
    cognito.acts()
    await set(ash)
    expect(cognito.acts()).toEqual([])
  })

  test('more roles sign nobody out; fewer do, and what is too much goes first', async () => {
    await set({ ...ash, name: 'Ash T', roles: [...ash.roles, 'board'] })
    expect(cognito.acts()).toEqual(['AdminUpdateUserAttributes', 'AdminAddUserToGroup board'])
    await set({ ...ash, name: 'Ash T', roles: ['agency', 'data-protection-officer'] })
    expect(cognito.acts()).toEqual([
      'AdminRemoveUserFromGroup business-manager',
      'AdminRemoveUserFromGroup board',
      'AdminAddUserToGroup data-protection-officer',
      'AdminUserGlobalSignOut',
    ])
    expect(account()?.attributes['name']).toBe('Ash T')
  })

  test('who left cannot sign in and is signed out everywhere; it is done once', async () => {
    await set({ ...ash, left: '2026-02-01' })
    expect(cognito.acts()).toEqual(['AdminDisableUser', 'AdminUserGlobalSignOut'])
    await set({ ...ash, left: '2026-02-01' })
    await set({ ...ash, person: 'never-made', left: '2026-02-01' })
    expect(cognito.acts()).toEqual([])
  })
})

describe('the records and the service', () => {
  const by = { as: 'business-manager', claims: { username: 'operator', name: 'An operator' } } as const
  const body = { name: 'Nat Walker', mailbox: 'nat@example.org', roles: ['business-manager'], agencies: [] }
  const invite = async () =>
    call((await import('#functions/people/invite-person.ts')).handler, { ...by, body })
  const byTheClock = async () => (await import('#functions/people/set-sign-ins.ts')).handler()

  test('when the service does not answer, the record is kept, it is said, and the next hour sets it', async () => {
    await setUpOnce()
    cognito.accounts.clear()
    cognito.broken = true
    expect(await invite()).toMatchObject({ status: 503, body: { type: 'urn:heard:problem:sign-in-behind' } })
    const [saved] = (await readTable('Settings')).filter(({ noun }) => noun === 'person')
    const { person } = Object(saved?.['value'])
    expect(cognito.accounts.has(person)).toBe(false)
    await byTheClock()
    expect(cognito.accounts.has(person)).toBe(false)
    cognito.broken = false
    await byTheClock()
    expect(cognito.accounts.get(person)?.groups).toEqual(new Set(['business-manager']))
  })

  test('a group that somebody added past Heard is gone within the hour', async () => {
    const [it] = [...cognito.accounts.values()]
    it?.groups.add('reader')
    await byTheClock()
    expect(it?.groups).toEqual(new Set(['business-manager']))
    expect(cognito.acts()).toEqual(['AdminRemoveUserFromGroup reader', 'AdminUserGlobalSignOut'])
  })

  test('two changes at once: whoever is set last leaves the newest', async () => {
    const [manager = ''] = [...cognito.accounts.keys()]
    const nat = { as: 'business-manager', claims: { username: manager, name: 'Nat Walker' } } as const
    const { handler: invite } = await import('#functions/people/invite-person.ts')
    const { handler: revise } = await import('#functions/people/revise-person.ts')
    const words = { name: 'Lou Green', roles: ['safeguarding-lead'], agencies: [] }
    const invited = await call(invite, { ...nat, body: { ...words, mailbox: 'lou@example.org' } })
    const { person } = Object(invited.body)
    const change = (from: number, role: string) =>
      call(revise, { ...nat, params: { person }, body: { ...words, roles: [role], from } })
    const { reached, go } = cognito.hold('board')
    const first = change(1, 'board')
    await reached
    expect(await change(2, 'participation-lead')).toMatchObject({ status: 200 })
    go()
    expect(await first).toMatchObject({ status: 200 })
    expect(cognito.accounts.get(person)?.groups).toEqual(new Set(['participation-lead']))
  })

  test('on Lambda nothing works without a pool, instead of seeming to', async () => {
    vi.resetModules()
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'heard-live-invite-person')
    for (const name of [
      'HEARD_SOCKET',
      'HEARD_DYNAMODB_ENDPOINT',
      'HEARD_KEYS',
      'HEARD_MAIL',
      'HEARD_SETTLE_MS',
      'HEARD_CACHE_MS',
    ])
      vi.stubEnv(name, undefined)
    vi.stubEnv('HEARD_USER_POOL', undefined)
    await expect(import('#functions/people/set-sign-in.ts')).rejects.toThrow('HEARD_USER_POOL')
    vi.unstubAllEnvs()
  })
})
