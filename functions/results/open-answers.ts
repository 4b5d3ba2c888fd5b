import { createHash, createHmac } from 'node:crypto'
import * as z from 'zod'
import type { Answers } from '#shared/response/answers.ts'
import { checkAnswers } from '#shared/response/check-answers.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'
import { open } from '#shared/response/seal.ts'
import type { SurveyVersion } from '#shared/survey/survey.ts'
import { unwrapPrivateKey } from '../keys/unwrap-key.ts'
import { type Sealed, sealedOf } from '../response/intake-store.ts'
import { inGroups } from '../table/in-groups.ts'

const Envelope = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  language: z.string().max(10),
  answers: z.record(z.string().max(80), z.union([z.string().max(80), z.array(z.string().max(80)).max(40)])),
})

export interface OpenedResponse {
  id: string
  language: string
  answers: Answers
}

export interface Opened {
  responses: OpenedResponse[]
  /** What did not open, or held what this survey cannot hold. */
  quarantined: number
  /** Over all sealed bytes, keyed: without the wave's key it does not even tell that there were none. */
  inputHash: string
}

const atOnce = 32

/** Opens every answer to one survey of a closed wave. The only code that does. */
export async function openAnswers(
  wave: string,
  survey: SurveyVersion,
  distributions: ReadonlySet<string>,
): Promise<Opened> {
  const privateKey = await unwrapPrivateKey(wave, 'answers')
  if (!privateKey) throw new Error('the key of this wave is gone')
  const opened: Opened = { responses: [], quarantined: 0, inputHash: '' }
  const digests: string[] = []
  const copies = new Set<string>()
  await inGroups(sealedOf(wave), atOnce, async (sealed) => {
    if (!distributions.has(sealed.distribution)) return
    digests.push(Buffer.from(sealed.digest).toString('hex'))
    // The same bytes twice are one answer that somebody copied.
    const copy = createHash('sha256').update(sealed.answers).digest('base64')
    if (copies.has(copy)) return
    copies.add(copy)
    const response = await openOne(privateKey, wave, survey, sealed)
    if (response) opened.responses.push(response)
    else opened.quarantined++
  })
  // In the order of themselves, so that the order of arrival leaves no trace.
  const inputHash = createHmac('sha256', privateKey).update(digests.sort().join()).digest('hex')
  return { ...opened, inputHash }
}

async function openOne(
  privateKey: string,
  wave: string,
  { survey, version, definition }: SurveyVersion,
  { distribution, answers: sealed }: Sealed,
): Promise<OpenedResponse | undefined> {
  try {
    const value = await open(privateKey, { purpose: 'answers', wave, distribution, survey, version }, sealed)
    const { data } = Envelope.safeParse(value)
    if (!data || checkAnswers(definition, data.answers).length > 0) return undefined
    return { ...data, answers: keepAsked(definition, data.answers, {}).answers }
  } catch {
    return undefined
  }
}
