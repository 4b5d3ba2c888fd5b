import { createHash } from 'node:crypto'
import { type Open, openerFor } from '#shared/response/seal.ts'
import type { SurveyVersion } from '#shared/survey/survey.ts'
import { type Sealed, sealedOf } from '../response/intake-store.ts'
import { inGroups } from '../table/in-groups.ts'
import { checkOpened, type OpenedResponse } from './check-opened.ts'

export interface Opened {
  responses: OpenedResponse[]
  /** Of each response, in the same order, the hand-out through which it came: for planned groups, in memory only. */
  from: string[]
  /** What did not open, or held what this survey cannot hold. */
  quarantined: number
  digests: string[]
}

const atOnce = 32

/** Opens every answer to one survey of a closed wave. The only code that does. */
export async function openAnswers(
  privateKey: string,
  wave: string,
  survey: SurveyVersion,
  distributions: ReadonlySet<string>,
): Promise<Opened> {
  const open = await openerFor(privateKey)
  const opened: Opened = { responses: [], from: [], quarantined: 0, digests: [] }
  const copies = new Set<string>()
  await inGroups(sealedOf(wave), atOnce, async (sealed) => {
    if (!distributions.has(sealed.distribution)) return
    opened.digests.push(Buffer.from(sealed.digest).toString('hex'))
    // The same bytes twice are one answer that somebody copied. Sent through another hand-out they open nothing, and
    // must not stand in the place of those that do.
    const copy = createHash('sha256').update(sealed.distribution).update(sealed.answers).digest('base64')
    if (copies.has(copy)) return
    copies.add(copy)
    const response = await openOne(open, wave, survey, sealed)
    if (!response) opened.quarantined++
    else {
      opened.responses.push(response)
      opened.from.push(sealed.distribution)
    }
  })
  return opened
}

async function openOne(
  open: Open,
  wave: string,
  { survey, version, definition }: SurveyVersion,
  { distribution, answers: sealed }: Sealed,
): Promise<OpenedResponse | undefined> {
  try {
    const value = await open({ purpose: 'answers', wave, distribution, survey, version }, sealed)
    return checkOpened(definition, value)
  } catch {
    return undefined
  }
}
