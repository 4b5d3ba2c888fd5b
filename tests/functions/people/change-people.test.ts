import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { handler as invite } from '#functions/people/invite-person.ts'
import { handler as leave } from '#functions/people/leave-person.ts'
import { handler as list } from '#functions/people/list-people.ts'
import { handler as review } from '#functions/people/review-person.ts'
import { handler as revise } from '#functions/people/revise-person.ts'
import { listPeople } from '#shared/people/people-endpoints.ts'
import { Person } from '#shared/people/person.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { type Asked, call, callFor, type Reply } from '../../support/call.ts'
import { holdFirst } from '../../support/hold-first.ts'
import { readTable } from '../../support/read-table.ts'
import { setUpOnce } from '../../support/set-up.ts'

const manager = (username: string, name = username) => ({
  as: 'business-manager' as const,
  claims: { username, name },
})
let nat = manager('operator', 'An operator')
let pat = nat

const inviting = (by: Asked, name: string, roles: string[], agencies: string[] = []) =>
  call(invite, {
    ...by,
    body: { name, mailbox: `${name.replace(' ', '.')}@example.org`, roles, agencies },
  })
const invited = async (by: Asked, name: string, ...held: [string[], string[]?]): Promise<Person> => {
  const reply = await inviting(by, name, ...held)
  expect(reply, reply.text).toMatchObject({ status: 201 })
  return Person.parse(reply.body)
}
const everybody = () => callFor(listPeople, list, nat)
const find = async (id: string) => (await everybody()).people.find(({ person }) => person === id)
const ask = (handler: typeof leave, by: Asked, { person, version }: Person, more: object = {}) =>
  call(handler, { ...by, params: { person }, body: { from: version, ...more } })
const type = (code: string) => ({ body: { type: `urn:heard:problem:${code}` } })
const words = (person: Person, changed: Partial<Person> = {}) => {
  const { name, roles, agencies } = { ...person, ...changed }
  return { name, roles, agencies }
}

/** One has looked and decided, and is about to save; then the other does all of it. */
async function overtake(one: () => Promise<Reply>, other: () => Promise<Reply>): Promise<[Reply, Reply]> {
  const { reached, go } = holdFirst('PutItemCommand', 'Settings')
  const first = one()
  await reached
  const second = await other()
  go()
  return [await first, second]
}

beforeAll(async () => {
  await setUpOnce()
  const first = await invited(nat, 'Nat Walker', ['business-manager'])
  expect(first).toMatchObject({ version: 1, invitedBy: 'An operator', invitedOn: londonDay(Date.now()) })
  // From now on the records decide: an operator’s account invites nobody else.
  expect(await inviting(nat, 'A Friend', ['business-manager'])).toMatchObject({ status: 403 })
  nat = manager(first.person, 'Nat Walker')
  pat = manager((await invited(nat, 'Pat Singh', ['business-manager'])).person, 'Pat Singh')
})
afterEach(() => {
  delete process.env['HEARD_CLOCK_AHEAD_MS']
})

describe('people', () => {
  test('somebody is invited, changed, looked at, and leaves; every version is kept', async () => {
    const ash = await invited(nat, 'Ash Taylor', ['agency'], ['family-hub-north'])
    expect(await ask(revise, nat, ash, words(ash, { agencies: ['riverside-school'] }))).toMatchObject({
      status: 200,
      body: { version: 2, agencies: ['riverside-school'], by: 'Nat Walker' },
    })
    expect(await ask(review, pat, { ...ash, version: 2 })).toMatchObject({
      body: { version: 3, reviewedBy: 'Pat Singh', reviewedOn: londonDay(Date.now()) },
    })
    expect(await ask(leave, pat, { ...ash, version: 3 })).toMatchObject({
      body: { version: 4, left: londonDay(Date.now()) },
    })
    // Once more changes nothing; nothing else can be done with who has left.
    expect(await ask(leave, nat, ash)).toMatchObject({ status: 200, body: { version: 4, by: 'Pat Singh' } })
    expect(await ask(review, nat, { ...ash, version: 4 })).toMatchObject({ status: 409, ...type('has-left') })
    const kept = (await readTable('Settings')).filter((it) => Object(it['value']).person === ash.person)
    expect(kept.map(({ version }) => version)).toEqual([1, 2, 3, 4])
  })

  test('nobody is not found, and nobody changes, reviews or removes themself', async () => {
    const own = await find(nat.claims.username)
    if (!own) throw new Error('Nat is missing')
    expect(own.you).toBe(true)
    for (const reply of [
      await ask(revise, nat, own, words(own, { roles: ['business-manager', 'board'] })),
      await ask(review, nat, own),
      await ask(leave, nat, own),
    ])
      expect(reply).toMatchObject({ status: 409, ...type('own-act') })
    expect(await ask(review, nat, { ...own, person: 'nobody' })).toMatchObject({ status: 404 })
  })

  test('after 90 days without a look the list says so, until somebody looks', async () => {
    const lou = await invited(nat, 'Lou Green', ['board'])
    expect(await find(lou.person)).not.toHaveProperty('due')
    process.env['HEARD_CLOCK_AHEAD_MS'] = String(91 * 86_400_000)
    expect(await find(lou.person)).toMatchObject({ due: true })
    await ask(review, pat, lou)
    expect(await find(lou.person)).not.toHaveProperty('due')
  })

  test('unknown fields, wrong values and broken rules are refused at their place, repeating nothing', async () => {
    const good = { name: 'Canary', mailbox: 'canary@example.org', roles: ['board'], agencies: [] }
    for (const [at, wrong] of [
      ['name', { name: ' ' }],
      ['mailbox', { mailbox: 'canary' }],
      ['roles', { roles: [] }],
      ['roles.0', { roles: ['canary'] }],
      ['roles', { roles: ['board', 'board'] }],
      ['roles', { roles: ['agency', 'reader'], agencies: ['family-hub-north'] }],
      ['agencies', { roles: ['agency'] }],
      ['agencies', { roles: ['agency'], agencies: ['canary'] }],
      ['body', { person: 'canary' }],
    ] as const) {
      const reply = await call(invite, { ...nat, body: { ...good, ...wrong } })
      expect([at, reply]).toMatchObject([at, { status: 400, body: { errors: [{ at }] } }])
      expect(reply.text).not.toMatch(/canary/i)
    }
  })
})

describe('at the same moment', () => {
  test('two managers change one person: one wins, the other is told, and nothing is lost', async () => {
    const kit = await invited(nat, 'Kit Evans', ['board'])
    const [first, second] = await overtake(
      () => ask(revise, nat, kit, words(kit, { name: 'Kit of Nat' })),
      () => ask(revise, pat, kit, words(kit, { name: 'Kit of Pat' })),
    )
    expect([first, second]).toMatchObject([{ status: 409, ...type('changed-meanwhile') }, { status: 200 }])
    expect(await find(kit.person)).toMatchObject({ version: 2, name: 'Kit of Pat' })
  })

  test('changes of different people all count', async () => {
    const names = ['Ann One', 'Ben Two', 'Cyd Three', 'Don Four']
    const made = await Promise.all(names.map((name) => invited(nat, name, ['board'])))
    const all = (await everybody()).people.map(({ person }) => person)
    for (const { person } of made) expect(all).toContain(person)
  })

  test('one mailbox is invited twice: one account', async () => {
    const [first, second] = await overtake(
      () => inviting(nat, 'Twin Soul', ['board']),
      () => inviting(pat, 'Twin Soul', ['board']),
    )
    expect([first.status, second.status]).toEqual([400, 201])
  })

  test('both second readers leave: one stays', async () => {
    const [cam, dee, eli] = [
      await invited(nat, 'Cam Jones', ['reader']),
      await invited(nat, 'Dee Patel', ['reader']),
      await invited(nat, 'Eli Moss', ['reader']),
    ]
    const [first, second] = await overtake(
      () => ask(leave, nat, cam),
      () => ask(leave, pat, dee),
    )
    expect([first, second]).toMatchObject([{ status: 409, ...type('too-few-readers') }, { status: 200 }])
    expect(await ask(revise, nat, eli, words(eli, { roles: ['board'] }))).toMatchObject({ status: 409 })
  })

  // Last, because it takes a manager away.
  test('two managers end each other’s sign-in: one stays, and the other’s token opens nothing here', async () => {
    const [natNow, patNow] = [await find(nat.claims.username), await find(pat.claims.username)]
    if (!natNow || !patNow) throw new Error('a manager is missing')
    const [first, second] = await overtake(
      () => ask(leave, nat, patNow),
      () => ask(leave, pat, natNow),
    )
    expect([first.status, second.status]).toEqual([403, 200])
    expect(await inviting(nat, 'A Friend', ['business-manager'])).toMatchObject({ status: 403 })
  })
})
