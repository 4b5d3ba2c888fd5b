import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { handle } from '#functions/http/handle.ts'
import { endpoint } from '#shared/api/endpoint.ts'
import { problem } from '#shared/api/problem.ts'
import { call } from '../../support/call.ts'

const it = endpoint({
  id: 'getOpenapi',
  noun: 'api',
  access: 'public',
  method: 'POST',
  path: '/x/{id}',
  summary: 'A test.',
  params: z.strictObject({ id: z.string().max(5) }),
  body: z.strictObject({ words: z.string().max(10, 'Keep it short.') }),
  ok: { status: 201, body: z.strictObject({ said: z.string() }) },
})
const params = { id: 'a' }
const echo = handle(it, async ({ body }) => ({ said: body.words }))

describe('what comes in', () => {
  test('reaches the work in its declared shape', async () => {
    expect(await call(echo, { params, body: { words: 'hello' } })).toMatchObject({
      status: 201,
      body: { said: 'hello' },
    })
  })

  test.each([
    ['not JSON', { raw: '{"words":"my dad' }, 400],
    ['another type', { raw: 'words=x', contentType: 'text/plain' }, 415],
    ['an unknown field', { body: { words: 'x', secretword: 1 } }, 400],
    ['too long a field', { body: { words: 'secretword-secretword' } }, 400],
    ['too much', { raw: JSON.stringify({ words: 'secretword'.repeat(20_000) }) }, 413],
    ['too long a path', { params: { id: 'secretword' }, body: { words: 'x' } }, 400],
  ])('%s is refused in plain words that repeat nothing', async (_, asked, status) => {
    const reply = await call(echo, { params, ...asked })
    expect(reply.status).toBe(status)
    expect(reply.headers['content-type']).toBe('application/problem+json')
    expect(reply.body).toMatchObject({
      status,
      title: expect.any(String),
      type: expect.stringMatching(/^urn:heard:problem:/),
    })
    expect(reply.text).not.toMatch(/secretword|my dad/)
  })

  test('a wrong field is named, with what to do', async () => {
    const reply = await call(echo, { params, body: { words: 'far too long a text' } })
    expect(reply.body).toMatchObject({ errors: [{ at: 'words', say: 'Keep it short.' }] })
  })
})

describe('what goes out', () => {
  test('an undeclared field never leaves', async () => {
    // Through a variable, because the compiler refuses it when written down.
    const work = { said: 'hello', token: 'secretword' }
    const reply = await call(
      handle(it, async () => work),
      { params, body: { words: 'x' } },
    )
    expect(reply.text).not.toContain('secretword')
  })

  test('a problem goes out as one, and a failure says nothing of its own', async () => {
    const refused = handle(it, async () => problem('not-open'))
    expect(await call(refused, { params, body: { words: 'x' } })).toMatchObject({ status: 404 })
    const broken = handle(it, async () => {
      throw new Error('secretword in a message')
    })
    const reply = await call(broken, { params, body: { words: 'x' } })
    expect(reply.status).toBe(500)
    expect(reply.text).not.toContain('secretword')
  })
})
