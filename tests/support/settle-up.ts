// The account of a round: issued, used, taken out, quarantined, waiting in the pool and released add up, and everything
// acknowledged is counted once. Each count is checked by what stands in the tables and, exactly, by the keyed hash of all
// that the release read.
import { createHmac } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { poolOf } from '#functions/keys/make-keys.ts'
import { unwrapPrivateKey } from '#functions/keys/unwrap-key.ts'
import { findFrozen } from '#functions/results/release-store.ts'
import type { Item } from '#functions/table/read.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { openerFor } from '#shared/response/seal.ts'
import { blurBase, blurQuarantined } from '#shared/results/blur.ts'
import { summarise } from '#shared/results/summarise.ts'
import { note } from './faults-table.ts'
import { type Families, intakeOf, type Letter } from './letters.ts'
import { noAttack } from './no-attack.ts'
import { readTable } from './read-table.ts'

const demand = (isSo: boolean, otherwise: string): void => {
  if (!isSo) throw new Error(otherwise)
}

/** What waits to be counted, letter by letter: nothing acknowledged is missing, nothing that was taken out is there. */
export async function lookBefore(it: Families): Promise<{ used: number; waiting: Letter[] }> {
  const ledger = new Set((await readTable('Withdrawals')).map(({ key }) => key))
  const items = await intakeOf(it)
  const waiting = items
    .filter(({ key, wd }) => !ledger.has(key) && wd === undefined)
    .map((item) => letterOf(it, item))
  for (const letter of it.letters) {
    const times = waiting.filter((other) => other === letter).length
    demand(times <= 1, 'an answer stands twice')
    demand(!letter.taken || letter.out !== 'no' || times === 1, 'an acknowledged answer is lost')
    demand(letter.out !== 'yes' || times === 0, 'an answer that was taken out is there')
  }
  return { used: items.length, waiting }
}

function letterOf(it: Families, { digest, answers }: Item): Letter {
  const letter = it.letters.find((other) => other.digest === textOf(digest, 'hex'))
  if (!letter || sealedAnswers(letter) !== textOf(answers, 'base64url'))
    throw new Error('something stands there that nobody sent')
  return letter
}

const textOf = (bytes: unknown, encoding: 'hex' | 'base64url'): string =>
  bytes instanceof Uint8Array ? Buffer.from(bytes).toString(encoding) : ''

/** After the release: what was waiting then is counted once, shown or pooled; and nothing is left. */
export async function settleUp(
  it: Families,
  { used, waiting }: { used: number; waiting: Letter[] },
): Promise<void> {
  const { wave } = it.round
  const distinct = waiting.filter(
    (letter, place) => waiting.findIndex((other) => sealedAnswers(other) === sealedAnswers(letter)) === place,
  )
  const good = distinct.filter(({ kind }) => kind.startsWith('answers'))
  const quarantined = distinct.length - good.length
  const frozen = await findFrozen(wave, it.survey)
  const key = await unwrapPrivateKey(wave, 'answers')
  if (!frozen || !key) throw new Error('the round is not released')
  const { release } = frozen
  const digests = waiting.map(({ digest }) => digest).sort()
  const hash = createHmac('sha256', key).update(digests.join()).digest('hex')
  demand(release.inputHash === hash, 'what was counted is not what was waiting')

  const shown = good.length >= 10
  const pooled = await pooledOf(it)
  const said = good.map(({ says }) => says).sort()
  demand(isDeepStrictEqual(pooled, shown ? [] : said), 'the pool does not hold what was not shown')
  demand(isDeepStrictEqual(release.answered, shown ? blurBase(good.length) : undefined), 'wrong base')
  const apart = blurQuarantined(quarantined, !shown)
  demand(isDeepStrictEqual(release.quarantined, apart), 'wrong number in quarantine')
  if (shown) checkFigures(release.results, said)
  demand((await intakeOf(it)).length === 0, 'something is left in the intake')
  await checkWords(it, waiting)

  note('counted', 'links issued', it.links.length)
  note('counted', 'used', used)
  note('counted', 'taken out', used - waiting.length)
  note('counted', 'copies of another', waiting.length - distinct.length)
  note('counted', 'in quarantine', quarantined)
  note('counted', 'waiting in a pool', pooled.length)
  note('counted', 'released', shown ? good.length : 0)
}

const sealedAnswers = ({ sealing }: Letter): string => sealing.submission.answers

async function pooledOf({ round, survey }: Families): Promise<string[]> {
  const key = await unwrapPrivateKey(poolOf(survey), 'answers')
  if (!key) throw new Error('the pool has no key')
  const open = await openerFor(key)
  const said: string[] = []
  for (const { wave, version, answers, ...item } of await readTable('Pool')) {
    if (wave !== round.wave || item['survey'] !== survey || !(answers instanceof Uint8Array)) continue
    const of = { wave: round.wave, distribution: '', survey, version: Number(version) }
    said.push(Object(await open({ purpose: 'pool', ...of }, new Uint8Array(answers))).answers.p6)
  }
  return said.sort()
}

/** Whatever is shown is what exactly these answers make. */
function checkFigures(results: { id: string; kind: string }[], said: string[]): void {
  const all = said.map((p6) => ({ p6 }))
  const survey = parentCarer
  const planned = survey.questions.map(({ id }) => id)
  const right = summarise(survey, planned, all, noAttack).find(({ id }) => id === 'p6')
  const shown = results.find(({ id }) => id === 'p6')
  demand(shown?.kind === 'held' || isDeepStrictEqual(shown, right), 'wrong figures')
}

/** Each letter's words stand with the readers once; those of one that was taken out at most once. */
async function checkWords(it: Families, counted: Letter[]): Promise<void> {
  const stored = (await readTable('Comments')).filter(({ wave }) => wave === it.round.wave)
  for (const letter of it.letters) {
    const mine = stored.filter(({ texts }) => letter.words && Object(texts).p10a === letter.words).length
    demand(mine <= 1, 'words stand twice')
    demand(!letter.words || !counted.includes(letter) || mine === 1, 'words are lost')
  }
  const aside = stored.filter(({ sealed }) => sealed !== undefined).length
  const most = it.letters.filter(isNoise).length
  demand(counted.filter(isNoise).length <= aside && aside <= most, 'envelopes kept aside are lost')
}

const isNoise = ({ kind, copied }: Letter): boolean => kind === 'noise' && !copied
