// The demonstration: it fills itself, everybody finds their screens, and every one of them says that it is made up.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listDistributions, listWaves, type WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { listLessons } from '#shared/learning/learning-endpoints.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import { aPhone, signedIn, startBrowser } from '../support/browser.ts'
import { System } from '../support/system.ts'
import { waitUntil } from '../support/wait-until.ts'

const program = 'infra/operate/demo.ts'
const date = '2027-04-20'

let system: System
let browser: Browser
let rounds: WaveView[]

beforeAll(async () => {
  ;[system, browser] = await Promise.all([System.start(program, ['--date', date]), startBrowser()])
  const board = await system.as('board-1')
  rounds = listWaves.ok.body.parse(await board.get('/api/waves')).waves
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await system?.remove()
})

const waveOf = (title: string): string => rounds.find((round) => round.title === title)?.wave ?? ''
const summaryOf = async (title: string) =>
  getSummary.ok.body.parse(await (await system.as('board-1')).get(`/api/waves/${waveOf(title)}/summary`))

const ways = [
  ['phone', 360, 'screen'],
  ['desk', 1280, 'screen'],
  ['paper', 1280, 'print'],
] as const

/** Where this page does not show the mark, though it may have it. */
async function withoutMark(page: Page, says: RegExp): Promise<string[]> {
  const missing: string[] = []
  for (const [way, width, media] of ways) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ media })
    if ((await page.getByText(says).filter({ visible: true }).count()) === 0) missing.push(way)
  }
  await page.emulateMedia({ media: 'screen' })
  return missing
}

async function expectMark(page: Page, path: string, says: RegExp): Promise<void> {
  await page.goto(system.origin + path)
  await page.getByText(says).filter({ visible: true }).first().waitFor()
  expect(await withoutMark(page, says), path).toEqual([])
}

describe('what it makes', () => {
  test('four marked rounds by the demonstration’s date: three counted, one open', () => {
    expect(rounds.map(({ title, state, madeUp }) => [title, state, madeUp])).toEqual([
      ['Spring 2027', 'open', true],
      ['Winter 2026', 'released', true],
      ['Autumn 2026', 'released', true],
      ['Summer 2026', 'released', true],
    ])
    expect(system.output).toContain('today is 20 April 2027')
    expect(system.output).toContain(`${system.origin}/what-changed`)
  })

  test('results in numbers, in words, too few to show, and two rounds together', async () => {
    const [first, second, quiet] = await Promise.all(
      ['Summer 2026', 'Autumn 2026', 'Winter 2026'].map(summaryOf),
    )
    const answered = (of: typeof first) =>
      Object.fromEntries(of?.releases.map((it) => [it.survey, it.answered?.about]) ?? [])
    expect(answered(first)).toMatchObject({ 'parent-carer': 35, practitioner: undefined })
    expect(answered(second)).toMatchObject({ 'parent-carer': 60, 'young-12-17': undefined })
    expect(answered(quiet)).toEqual({ 'parent-carer': undefined })
    const parents = second?.releases.find(({ survey }) => survey === 'parent-carer')
    expect(parents?.brokenDown?.groups.map(({ title }) => title)).toEqual([
      'Family Hub North',
      'Riverside School',
    ])
    expect(parents?.results.some((it) => it.kind === 'figures' && it.groups)).toBe(true)
    const together = second?.releases.find(({ survey }) => survey === 'practitioner')
    expect(together).toMatchObject({ together: ['Summer 2026'], madeUp: true })
  })

  test('lessons in every state, and hand-outs of two agencies with links', async () => {
    const lead = await system.as('participation-lead-1')
    const { lessons } = listLessons.ok.body.parse(await lead.get('/api/lessons'))
    expect(new Set(lessons.map(({ status }) => status))).toEqual(
      new Set(['draft', 'accepted', 'acted', 'declined']),
    )
    expect(lessons.filter(({ visibility }) => visibility === 'public').length).toBeGreaterThan(1)
    const { distributions } = listDistributions.ok.body.parse(
      await lead.get(`/api/waves/${waveOf('Spring 2027')}/distributions`),
    )
    expect(new Set(distributions.map(({ agency }) => agency)).size).toBe(2)
    expect(new Set(distributions.map(({ mode }) => mode)).size).toBeGreaterThan(2)
    expect(distributions.some(({ issued }) => issued > 0)).toBe(true)
  })
})

describe('every screen says that the answers are made up', () => {
  test('the board’s: home, results of every round, the log, a lesson', async () => {
    const board = await signedIn(browser, system.origin, 'Lou Green')
    await expectMark(board, '/staff/', /Made-up answers/)
    for (const { wave } of rounds) await expectMark(board, `/staff/rounds/${wave}/results`, /Made-up answers/)
    await expectMark(board, `/staff/rounds/${waveOf('Autumn 2026')}/pack`, /Made-up answers/)
    await expectMark(board, '/staff/over-time', /Made-up answers/)
    await expectMark(board, '/staff/learning', /Made-up answers/)
    await board.locator('main a[href*="-parent-carer-"]').first().click()
    await board.getByText('No family said this.').waitFor()
    await expectMark(board, new URL(board.url()).pathname, /Made-up answers/)
  })

  test('every sheet of a printed result says so, because sheets come apart', async () => {
    const board = await signedIn(browser, system.origin, 'Lou Green')
    await board.goto(`${system.origin}/staff/rounds/${waveOf('Autumn 2026')}/results`)
    await board.locator('article').first().waitFor()
    await board.emulateMedia({ media: 'print' })
    for (const article of await board.locator('article').all())
      expect(await article.getByText('No family said this.').isVisible()).toBe(true)
    const sheet = () => board.evaluate(() => getComputedStyle(document.body).getPropertyValue('page'))
    expect(await sheet()).toBe('made-up')
    await board.goto(`${system.origin}/staff/nowhere`)
    expect(await sheet()).toBe('auto')
  })

  test('the lead’s and the agency’s: rounds, a round, hand-outs', async () => {
    const lead = await signedIn(browser, system.origin, 'Jo Morris')
    await expectMark(lead, '/staff/rounds', /Made-up answers/)
    for (const { wave } of rounds) await expectMark(lead, `/staff/rounds/${wave}`, /Made-up answers/)
    const agency = await signedIn(browser, system.origin, 'Ash Taylor, Family Hub North')
    await expectMark(agency, '/staff/hand-outs', /Made-up answers/)
    const reader = await signedIn(browser, system.origin, 'Cam Jones')
    await expectMark(reader, '/staff/', /Made-up answers/)
  })

  test('the families’: the first page of every survey that is open, and what changed', async () => {
    const lead = await system.as('participation-lead-1')
    const { distributions } = listDistributions.ok.body.parse(
      await lead.get(`/api/waves/${waveOf('Spring 2027')}/distributions`),
    )
    const phone = await aPhone(browser)
    for (const { distribution } of distributions.filter(({ mode }) => mode !== 'paper'))
      await expectMark(phone, `/s/${distribution}`, /The answers here are made up/)
    await phone.goto(`${system.origin}/what-changed`)
    const lessons = await phone.locator('main').getByText('You said').count()
    expect(lessons).toBeGreaterThan(1)
    // Each lesson says so, and the list of rounds.
    expect(await phone.getByText('No family said this.').count()).toBe(lessons + 1)
    await expectMark(phone, '/what-changed', /Made-up answers/)
  })

  test('control: a page that lost its mark is found', async () => {
    const phone = await aPhone(browser)
    await expectMark(phone, '/what-changed', /Made-up answers/)
    await phone.getByText(/Made-up answers/).evaluateAll((marks) => {
      for (const mark of marks) mark.remove()
    })
    expect(await withoutMark(phone, /Made-up answers/)).toEqual(['phone', 'desk', 'paper'])
  })
})

test('closing the open round counts it with those who waited, and the round after a restart is the same', async () => {
  const lead = await system.as('participation-lead-1')
  await lead.post(`/api/waves/${waveOf('Spring 2027')}/close`)
  await waitUntil(async () => {
    const { waves } = listWaves.ok.body.parse(await lead.get('/api/waves'))
    return waves.find(({ title, state }) => title === 'Spring 2027' && state === 'released')
  })
  const { releases } = await summaryOf('Spring 2027')
  expect(releases.find(({ survey }) => survey === 'parent-carer')).toMatchObject({
    together: ['Winter 2026'],
    answered: { about: 25 },
  })
  await system.end()
  await system.start()
  expect(system.output.split('today is 20 April 2027')).toHaveLength(3)
  expect((await summaryOf('Spring 2027')).releases).toEqual(releases)
})

describe('it never takes what is not its own', () => {
  const run = (env: Record<string, string>, ...args: string[]) =>
    spawnSync(process.execPath, ['infra/build/run.mjs', program, ...args], {
      encoding: 'utf8',
      env: { ...process.env, PORT: '1', ...env },
    })

  test('a folder that no demonstration made is refused, even with --again, and stays as it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heard-'))
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    writeFileSync(join(folder, 'demo.json'), '{"made":"by me"}')
    for (const args of [[], ['--again']]) {
      const { status, stderr } = run({ HEARD_DATA: folder, PORT: String(system.port + 1) }, ...args)
      expect([status, stderr]).toEqual([1, expect.stringContaining('was not made by a demonstration')])
    }
    expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine')
    rmSync(folder, { recursive: true })
  })

  test('a demonstration that runs is not emptied by another', () => {
    const { status, stderr } = run({ HEARD_DATA: system.data, PORT: String(system.port + 1) }, '--again')
    expect([status, stderr]).toEqual([1, expect.stringContaining('Stop it first')])
  })

  test.each(['AWS_LAMBDA_FUNCTION_NAME', 'HEARD_DYNAMODB_ENDPOINT'])('refused where %s is set', (name) => {
    const HEARD_DATA = join(tmpdir(), 'heard-nowhere')
    expect(run({ HEARD_DATA, [name]: 'http://localhost:1' }).stderr).toContain('nowhere else')
    expect(existsSync(HEARD_DATA)).toBe(false)
  })
})
