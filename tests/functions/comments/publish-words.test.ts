import { expect, test } from 'vitest'
import { saveChanged, saveComment } from '#functions/comments/comment-store.ts'
import { handler as countHandler } from '#functions/comments/count-waiting.ts'
import { handler as publishHandler } from '#functions/comments/publish-words.ts'
import { handler as getHandler } from '#functions/learning/get-words.ts'
import { handler as listHandler } from '#functions/learning/list-replies.ts'
import { countWaiting } from '#shared/comments/desk-endpoints.ts'
import { getWords } from '#shared/learning/learning-endpoints.ts'
import { listReplies } from '#shared/learning/reply-endpoints.ts'
import type { Role } from '#shared/settings/role.ts'
import { call, callFor } from '../../support/call.ts'
import { answered, release } from '../../support/released.ts'

const judged = { person: 'cam', by: 'Cam', on: '2026-12-01', grade: 0, worries: [], names: false, why: '' }

test('words are handed on once all is read; how well readers agree is for those who look after it', async () => {
  const round = await answered(11, 0)
  const { wave, handout } = round
  const sets = Array.from({ length: 11 }, (_, index) => ({
    id: `${index}`.padStart(22, 'p'),
    wave,
    distribution: handout.distribution,
    survey: handout.survey.survey,
    day: '2026-12-01',
    texts: { p10a: 'They came every week.' },
    permission: true,
  }))
  for (const set of sets) await saveComment(set)
  const publish = () => call(publishHandler, { as: 'reader', params: { wave } })
  expect((await publish()).status).toBe(409)
  await round.close()
  await release()
  expect((await publish()).text).toContain('not-read-yet')
  expect((await callFor(countWaiting, countHandler, { as: 'reader' })).ready).toEqual([])
  for (const set of sets)
    await saveChanged({
      ...set,
      revision: 0,
      triage: {
        first: { ...judged, themes: ['school'] },
        words: { person: 'cam', by: 'Cam', on: '2026-12-01', texts: { p10a: 'They came.' } },
        cleared: { person: 'dee', by: 'Dee', on: '2026-12-01', show: true, reason: '', themes: ['school'] },
      },
    })
  const ready = async () =>
    (await callFor(countWaiting, countHandler, { as: 'reader' })).ready.some((it) => it.wave === wave)
  expect(await ready()).toBe(true)
  expect((await publish()).status).toBe(201)
  expect(await ready()).toBe(false)
  const { rounds } = await callFor(listReplies, listHandler, { as: 'board' })
  expect(rounds.find((it) => it.wave === wave)?.words).toMatch(/^\d{4}-/)
  const as = async (role: Role) =>
    (await callFor(getWords, getHandler, { as: role, params: { wave } })).published[0]
  const [seen, looksAfter] = [await as('board'), await as('participation-lead')]
  expect(seen?.words?.quotes).toHaveLength(11)
  expect(seen?.words).not.toHaveProperty('agreement')
  expect(looksAfter?.words?.agreement).toContain('about 100 in 100')
})
