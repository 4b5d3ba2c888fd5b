// What is too large is refused before anything looks into it, at every endpoint that takes a body.
import { expect, test } from 'vitest'
import { fileName } from '#shared/api/endpoint.ts'
import { endpoints } from '#shared/api/endpoints.ts'
import { call } from '../../support/call.ts'

const taking = endpoints.filter(({ method }) => method === 'POST')
const kB = 1024

async function statusOf(
  { id, noun, access, page }: (typeof endpoints)[number],
  bytes: number,
): Promise<number> {
  const { handler } = await import(`../../../functions/${noun}/${fileName(id)}.ts`)
  const contentType = page ? 'application/x-www-form-urlencoded' : 'application/json'
  const as = access === 'public' ? {} : { as: access[0] ?? 'agency' }
  const raw = page ? `x=${'y'.repeat(bytes)}` : JSON.stringify({ x: 'y'.repeat(bytes) })
  return (await call(handler, { ...as, contentType, raw })).status
}

test.each(taking)('$id refuses a body over 128 kB, and looks at one below', async (endpoint) => {
  expect(await statusOf(endpoint, 129 * kB)).toBe(413)
  expect(await statusOf(endpoint, 100 * kB)).not.toBe(413)
})
