// Nothing that a person types, no token, no code and no address of a person is ever written by the process.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { listAudit } from '#shared/audit/audit-endpoints.ts'
import { issueLinks, openDistribution } from '#shared/distribution/distribution-endpoints.ts'
import { openHandout } from '../support/open-handout.ts'
import { System } from '../support/system.ts'

const canary = 'Zebedee-hits-me-7QX'
const agent = 'PhoneOfSarah/1.0'

let system: System
beforeAll(async () => {
  system = await System.start()
})
afterAll(() => system.remove())

const send = (path: string, body: string, type = 'application/json', method = 'POST') =>
  fetch(system.origin + path, {
    method,
    headers: { 'content-type': type, 'user-agent': agent, 'x-forwarded-for': '203.0.113.77' },
    ...(method === 'GET' ? {} : { body }),
  })

test('bodies whole and broken, codes right and wrong, and failures on the way leave no word in the output', async () => {
  const lead = await system.as('participation-lead-1')
  const handout = await openHandout(lead)
  const made = await lead.post(`/api/waves/${handout.wave}/distributions`, {
    agency: 'family-hub-north',
    survey: 'parent-carer',
    kind: 'single',
    expected: 20,
  })
  const { distribution } = openDistribution.ok.body.parse(made)
  const issued = await lead.post(`/api/waves/${handout.wave}/distributions/${distribution}/links`, {
    count: 2,
  })
  const { links } = issueLinks.ok.body.parse(issued)
  const token = links[0]?.split('#')[1] ?? ''
  const { submission, code } = await sealOnPhone(handout, { answers: {}, texts: { p10a: canary } })

  const open = `/api/s/${handout.distribution}`
  const form = 'application/x-www-form-urlencoded'
  const replies = [
    await send(`${open}/responses`, JSON.stringify(submission)),
    await send(`${open}/responses`, `{"text":"${canary}`),
    await send(`${open}/responses`, JSON.stringify({ ...submission, [canary]: canary })),
    await send(`${open}/responses`, JSON.stringify({ ...submission, answers: canary })),
    await send(`${open}/responses`, canary.repeat(20_000)),
    await send(`${open}/responses`, canary, 'text/plain'),
    await send(`/api/s/${distribution}/responses`, JSON.stringify({ ...submission, token })),
    await send(`${open}/withdrawals`, JSON.stringify({ code })),
    await send(`${open}/withdrawals`, JSON.stringify({ code: canary, token: canary })),
    await send(`/s/${handout.distribution}/check`, `t.p10a=${canary}&a.p6=often`, form),
    await send(`/s/${handout.distribution}/check`, `t.p10a=${canary}&a.p6=${canary}&${canary}=1`, form),
    await send(`/s/${handout.distribution}/send`, `t.p10a=${canary}&seed=${canary}`, form),
    await send(`/s/${canary}`, '', form, 'GET'),
    await send(`/s/%E0%A4%A/${canary}?${canary}=${canary}`, '', form, 'GET'),
    await send('/api/lessons', `{"title":"${canary}"`),
  ]
  for (const reply of replies) expect(reply.status).toBeLessThan(500)

  await lead.post('/api/lessons', { strand: 'research', title: canary, soWhat: canary })
  await lead.post(`/api/waves/${handout.wave}/close`)
  const spoken = [
    canary,
    token,
    token.replaceAll('-', ''),
    code,
    submission.submissionId,
    agent,
    '203.0.113.77',
    lead.token,
  ]
  for (const word of spoken) expect(system.output).not.toContain(word)
  expect(system.output).not.toContain('hits-me')
})

test('the audit log says what staff did, and no word that anybody typed', async () => {
  const log = await (await system.as('scrutineer-1')).get('/api/audit')
  const { entries, whole } = listAudit.ok.body.parse(log)
  expect(whole).toBe(true)
  expect(entries.map(({ act }) => act)).toEqual(expect.arrayContaining(['recordLesson', 'issueLinks']))
  expect(JSON.stringify(log)).not.toMatch(/hits-me|Zebedee/)
})

test('control: the output is really read, and a printed word would be found', async () => {
  expect(system.output).toContain('Heard is ready')
})
