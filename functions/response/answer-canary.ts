import { randomBytes } from 'node:crypto'
import { readPageData } from '#shared/response/read-page-data.ts'
import { sealSubmission } from '#shared/response/seal-submission.ts'
import { findSurvey } from '../survey/survey-store.ts'
import { switches } from '../switches.ts'

/**
 * Answers a made-up survey as a family's phone does, by the families' own address, and takes the answer out again.
 * Fails where a family would: then somebody is told.
 */
export async function handler(): Promise<void> {
  const { canary } = switches
  if (canary === undefined) return
  const page = await (await ask(`/s/${canary}`)).text()
  for (const [file] of page.matchAll(/\/assets\/[\w.-]+/g)) await ask(file)

  const data = readPageData(page, canary)
  const survey = data && (await findSurvey(data.survey, data.version))
  if (!survey) throw new Error('the hand-out of the canary is not open')
  const { submission, code } = await sealSubmission(
    { ...data, survey },
    { answers: {}, texts: {} },
    undefined,
    (bytes) => new Uint8Array(randomBytes(bytes)),
  )
  await send(`/api/s/${canary}/responses`, submission)
  await send(`/api/s/${canary}/withdrawals`, { code })
}

const send = (path: string, body: unknown): Promise<Response> =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

async function ask(path: string, how?: RequestInit): Promise<Response> {
  const reply = await fetch(switches.origin + path, { redirect: 'error', ...how })
  if (!reply.ok) throw new Error(`${path} is answered with ${reply.status}`)
  return reply
}
