// After everything has happened once, no item of any table holds an attribute that the list does not have.
import { expect, test } from 'vitest'
import * as z from 'zod'
import { destroyDueKeys } from '#functions/keys/destroy-keys.ts'
import { handler as recordLesson } from '#functions/learning/record-lesson.ts'
import { handler as withdraw } from '#functions/response/withdraw-response.ts'
import { releaseDueWaves } from '#functions/results/release-due-waves.ts'
import { saveSection } from '#functions/settings/settings-store.ts'
import { handler as keepRecording } from '#functions/survey/keep-recording.ts'
import { writeOnce } from '#functions/table/write-once.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { type Table, type TableName, tables } from '#shared/table/tables.ts'
import { call } from '../../support/call.ts'
import { fullSettings } from '../../support/full-settings.ts'
import { openComments } from '../../support/open-comments.ts'
import { readTable } from '../../support/read-table.ts'
import { openRound } from '../../support/round.ts'
import { asBase64, silentMp3 } from '../../support/silent-mp3.ts'

const names = (): TableName[] => TableNames.parse(Object.keys(tables))
const TableNames = z.array(z.custom<TableName>((name) => String(name) in tables))

async function strangers(): Promise<string[]> {
  const found: string[] = []
  for (const name of names()) {
    const table: Table = tables[name]
    const allowed = new Set([table.partition, table.sort, ...table.attributes])
    for (const item of await readTable(name))
      found.push(
        ...Object.keys(item)
          .filter((key) => !allowed.has(key))
          .map((key) => `${name}.${key}`),
      )
  }
  return found
}

test('items hold what the list of tables allows and nothing else', async () => {
  const round = await openRound('single')
  const tokens = await round.links(12)
  for (const token of tokens.slice(1)) await round.answer({ p6: 'often' }, { p10a: 'Kind' }, token)
  const gone = await sealOnPhone(round.handout, { answers: {} }, tokens[0])
  await round.send(gone)
  const body = { code: gone.code, token: tokens[0] }
  await call(withdraw, { params: { distribution: round.distribution }, body })
  expect(await strangers()).toEqual([])

  const { survey, version } = round.handout.survey
  const params = { survey, version: String(version), language: 'en', question: 'p6' }
  const sound = { mp3: asBase64(silentMp3(1)) }
  expect((await call(keepRecording, { as: 'participation-lead', params, body: sound })).status).toBe(200)
  await openRound()
  await round.close()
  await openComments()
  await releaseDueWaves(Date.now() + 1)
  await destroyDueKeys(Date.now() + 15 * 24 * 3600_000)
  await call(recordLesson, { as: 'participation-lead', body: { strand: 'research', title: 'x', soWhat: '' } })
  const saved = { section: 'partnership', version: 1, by: 'Nat Walker', on: '2026-11-22' } as const
  await saveSection(saved, fullSettings.partnership)
  expect(await strangers()).toEqual([])
  const emptied: TableName[] = ['Intake', 'Pool']
  for (const name of names().filter((it) => !emptied.includes(it)))
    expect((await readTable(name)).length, name).toBeGreaterThan(0)
})

test('control: a time on a response is found', async () => {
  await writeOnce('Intake', { shard: 'CTRL#0', key: '0', createdAt: '2026-11-23T10:00:00Z' })
  expect(await strangers()).toEqual(['Intake.createdAt'])
})
