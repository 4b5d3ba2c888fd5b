import { expect, test } from 'vitest'
import { commentsOf, saveChanged, saveComment } from '#functions/comments/comment-store.ts'
import { handler as getRetention } from '#functions/settings/get-retention.ts'
import { handler as holdData } from '#functions/settings/hold-data.ts'
import { retainData } from '#functions/settings/retain-data.ts'
import type { Comment } from '#shared/comments/comment.ts'
import { settled } from '#shared/comments/settled.ts'
import type { Triage } from '#shared/comments/triage.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { getRetention as asked } from '#shared/settings/settings-endpoints.ts'
import { call, callFor } from '../../support/call.ts'
import { crashAfter } from '../../support/crash.ts'
import { openRound, type Round } from '../../support/round.ts'

const dayMs = 86_400_000
const today = londonDay(Date.now())
const inDays = (days: number): number => Date.now() + days * dayMs
const who = { person: 'cam', by: 'Cam', on: today }
const judged = (grade: 0 | 3) => ({ ...who, grade, worries: [], names: false, why: '', themes: [] })
const words = 'They came every week. Ask Mrs Hill.'

let letters = 0
/** A set of comments of which staff have done this much today. */
async function keep(round: Round, triage: Triage): Promise<string> {
  const id = `${++letters}`.padStart(22, 'k')
  const { distribution, survey, wave } = round.handout
  const arrived = { wave, id, distribution, survey: survey.survey, day: today, texts: { p10a: words } }
  await saveComment({ ...arrived, permission: true })
  await saveChanged({ ...arrived, permission: true, revision: 0, triage: settled(triage, today) })
  return id
}
const read = async ({ wave }: Round): Promise<Record<string, Comment>> =>
  Object.fromEntries((await commentsOf(wave)).comments.map((it) => [it.id, it]))
const deleted = async () => {
  const { classes } = await callFor(asked, getRetention, { as: 'scrutineer' })
  return classes.find((it) => it.class === 'comments')?.deleted
}
const referral = { ...who, to: 'MASH', reference: 'M-1', why: 'Names a child' }

test('words go 30 days after the decision; what was decided, and words for others, stay', async () => {
  const round = await openRound()
  const shown = { ...who, texts: { p10a: 'They came every week.' } }
  const translation = { language: 'pl', to: 'ola', by: 'Ola', texts: { p10a: words } } as const
  const decision = { ...who, reason: '', themes: [] }
  const ended = await keep(round, {
    first: judged(0),
    words: shown,
    cleared: { ...decision, show: true },
    translation,
  })
  const notShown = await keep(round, {
    first: judged(0),
    words: shown,
    cleared: { ...decision, show: false },
  })
  const unread = await keep(round, {})
  const worry = await keep(round, {
    first: judged(3),
    second: judged(3),
    referral: { ...referral, copied: false },
  })
  const copied = await keep(round, {
    first: judged(3),
    second: judged(3),
    referral: { ...referral, copied: true },
  })
  await retainData(inDays(30))
  expect(Object.values(await read(round)).map(({ texts }) => texts['p10a'])).toEqual(Array(5).fill(words))

  await retainData(inDays(31))
  const left = await read(round)
  expect(left[unread]?.texts).toEqual({ p10a: words })
  expect(left[worry]?.texts).toEqual({ p10a: words })
  for (const id of [ended, notShown, copied]) {
    expect(JSON.stringify(left[id])).not.toContain('Mrs Hill')
    expect(left[id]?.triage.emptied).toBe(londonDay(inDays(31)))
  }
  expect(left[ended]?.triage).toMatchObject({ first: judged(0), words: shown })
  expect(left[notShown]?.triage).not.toHaveProperty('words')
  expect(left[copied]?.triage.referral).toMatchObject({ why: 'Names a child', copied: true })
  expect(await deleted()).toEqual({ before: londonDay(inDays(1)), rounds: 1, on: londonDay(inDays(31)) })
})

test('a hold keeps them, and lifting it lets them go', async () => {
  const round = await openRound()
  const id = await keep(round, { first: judged(0) })
  const hold = (body: object) =>
    call(holdData, { as: 'data-protection-officer', params: { class: 'comments' }, body })
  const review = londonDay(inDays(60))
  expect(await hold({ from: 0, held: true, reason: 'An inquiry', review })).toMatchObject({ status: 200 })
  await retainData(inDays(40))
  expect((await read(round))[id]?.texts).toEqual({ p10a: words })
  await hold({ from: 1, held: false, reason: 'It is over' })
  await retainData(inDays(40))
  expect((await read(round))[id]?.texts).toEqual({})
})

test('a crash at any call leaves nothing that the next run does not finish', async () => {
  for (let calls = 1; calls < 12; calls++) {
    const round = await openRound()
    const id = await keep(round, { first: judged(0) })
    const mend = crashAfter(calls, calls % 2 === 0)
    await retainData(inDays(40)).catch(() => undefined)
    mend()
    await retainData(inDays(40))
    expect((await read(round))[id]?.texts).toEqual({})
  }
})
