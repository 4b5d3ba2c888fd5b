// Families who answer one round through links of their own, whatever becomes of the requests: what each was told, and
// whether they may be told that. What must be true at the end is in `settle-up.ts`.
import { createHash } from 'node:crypto'
import { handler as withdrawHandler } from '#functions/response/withdraw-response.ts'
import type { Item } from '#functions/table/read.ts'
import { type Sealing, sealOnPhone } from '#infra/operate/phone.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { fromBase64Url } from '#shared/response/bytes.ts'
import { call } from './call.ts'
import { type Fate, under } from './fates.ts'
import { drawId, sealAnything, sealNothing } from './hostile-phone.ts'
import { readTable } from './read-table.ts'
import { openRound, type Round } from './round.ts'

export const kinds = ['answers', 'answers and words', 'noise', 'impossible answers'] as const
export type Kind = (typeof kinds)[number]

export interface Letter {
  link: number
  sealing: Sealing
  kind: Kind
  says: string
  words: string | undefined
  digest: string
  /** Its answers are those of another letter. */
  copied: boolean
  /** Somebody tried to send it; somebody was told that it arrived. */
  sent: boolean
  taken: boolean
  /** Whether somebody took it out: they were told so, or it failed and may have been done. */
  out: 'no' | 'perhaps' | 'yes'
}

export interface Families {
  round: Round
  survey: string
  links: string[]
  letters: Letter[]
  /** An older copy of the intake. */
  copy: Item[]
}

const options = ['never', 'not-often', 'sometimes', 'often', 'always']

export async function openFamilies(survey: string, links: number): Promise<Families> {
  const round = await openRound('single', 60, 1, { ...parentCarer, id: survey })
  const issued: string[] = []
  while (issued.length < links) issued.push(...(await round.links(Math.min(5000, links - issued.length))))
  return { round, survey, links: issued, letters: [], copy: [] }
}

/** Seals a letter for a link, or with the answers of another letter, copied byte for byte. */
export async function write(it: Families, link: number, kind: Kind, copied?: Letter): Promise<Letter> {
  const { handout } = it.round
  const [token, number] = [it.links[link], it.letters.length]
  const says = options[number % options.length] ?? ''
  const words = kind === 'answers and words' ? `Words ${drawId()}` : undefined
  const impossible = { id: drawId(), language: 'en', answers: { p6: 'purple' } }
  const sealing = await (kind === 'noise'
    ? sealNothing(handout, token)
    : kind === 'impossible answers'
      ? sealAnything(handout, { answers: impossible }, token)
      : sealOnPhone(handout, { answers: { p6: says }, texts: words ? { p10a: words } : {} }, token))
  if (copied) sealing.submission.answers = copied.sealing.submission.answers
  const letter: Letter = {
    ...{ link, sealing, kind, says, words, copied: false, sent: false, taken: false, out: 'no' },
    ...(copied ? { kind: copied.kind, says: copied.says, copied: true } : {}),
    digest: '',
  }
  letter.digest = digestOf(sealing)
  it.letters.push(letter)
  return letter
}

const digestOf = ({ submission }: Sealing): string =>
  createHash('sha256')
    .update(fromBase64Url(submission.answers))
    .update(fromBase64Url(submission.comments))
    .digest('hex')

/** Sends a letter, for the first time or again. Throws when what its family is told cannot be right. */
export async function send(
  it: Families,
  letter: Letter,
  fates: Fate[],
): Promise<'taken' | 'refused' | 'failed'> {
  const before = { ...letter }
  letter.sent = true
  const status = (await under(fates, () => it.round.send(letter.sealing)))?.status ?? 500
  if (status >= 500) return 'failed'
  const rivals = it.letters.filter((other) => other !== letter && other.link === letter.link)
  if (status === 200) {
    if (rivals.some(({ taken }) => taken)) throw new Error('a link took two answers')
    letter.taken = true
    return 'taken'
  }
  if (before.taken && before.out === 'no') throw new Error('an answer that arrived is refused')
  const mayRefuse = before.out !== 'no' || rivals.some(({ sent }) => sent)
  if (!mayRefuse) throw new Error('a link that nobody used is refused')
  return 'refused'
}

/** The same submission with other answers, as after somebody changed a page's memory: nothing is overwritten. */
export async function sendChanged(it: Families, letter: Letter, fates: Fate[]): Promise<void> {
  const changed = await write(it, letter.link, 'answers')
  const { submissionId } = letter.sealing.submission
  Object.assign(changed.sealing, { code: letter.sealing.code })
  Object.assign(changed.sealing.submission, { submissionId })
  await send(it, changed, fates)
}

export async function takeOut(it: Families, letter: Letter, fates: Fate[]): Promise<void> {
  const { distribution } = it.round
  const body = { token: it.links[letter.link], code: letter.sealing.code }
  const ask = () => call(withdrawHandler, { params: { distribution }, body })
  const { status } = (await under(fates, ask)) ?? { status: 500 }
  for (const same of it.letters.filter((other) => other.link === letter.link && hasCodeOf(letter)(other)))
    if (same.sent && same.out !== 'yes') same.out = status === 200 && same.taken ? 'yes' : 'perhaps'
}

const hasCodeOf =
  ({ sealing }: Letter) =>
  (other: Letter): boolean =>
    other.sealing.code === sealing.code

export const intakeOf = async ({ round }: Families): Promise<Item[]> =>
  (await readTable('Intake')).filter(({ shard }) => String(shard).startsWith(`${round.wave}#`))
