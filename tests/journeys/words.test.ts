// What ten people wrote, hostile words among it, read by two, handed on, read by the board, and on paper.
import { expect, test } from 'vitest'
import { Api } from '#infra/operate/api.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { listComments, Opened } from '#shared/comments/desk-endpoints.ts'
import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { signedIn } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { openHandout } from '../support/open-handout.ts'
import { waitUntil } from '../support/wait-until.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const hostile =
  '<img src=x onerror=alert(1)> =HYPERLINK("http://evil.example") \u202etnirp\u202c \u0007 می‌خواهم'
const answers = { 'p-permission': 'yes' }

test('words are read, cleared by two, handed on by one who reads, and stand for the board as text and nothing else', async () => {
  const { system, browser } = whole
  const lead = await system.as('participation-lead-1')
  const handout = await openHandout(lead)
  const texts = [hostile, ...Array.from({ length: 10 }, (_, place) => `They came every week, ${place}.`)]
  for (const text of texts) {
    const { submission } = await sealOnPhone(handout, { answers, texts: { p10a: text } })
    await new Api(system.origin, '').post(`/api/s/${handout.distribution}/responses`, submission)
  }
  await lead.post(`/api/waves/${handout.wave}/close`)
  const [first, second] = await Promise.all([system.as('reader-1'), system.as('reader-2')])
  const lines = await waitUntil(async () => {
    const found = listComments.ok.body.parse(await first.get('/api/comments')).lines
    return found.length === texts.length ? found : undefined
  })
  for (const { comment } of lines) {
    const at = `/api/comments/${handout.wave}/${comment}`
    const judged = { grade: 0, worries: [], names: false, why: '', themes: ['school'] }
    const opened = Opened.parse(await first.post(`${at}/claim`))
    await first.post(`${at}/judgements`, { revision: opened.revision, ...judged })
    const read = Opened.parse(await first.post(`${at}/claim`))
    const own = Object.fromEntries(read.boxes.map(({ question, text }) => [question, text]))
    await first.post(`${at}/words`, { revision: read.revision, texts: own })
    const taken = Opened.parse(await second.post(`${at}/claim`))
    const cleared = { revision: taken.revision, show: true, reason: '', themes: ['school'] }
    await second.post(`${at}/clearing`, cleared)
  }

  // What is written is handed on once the round is counted.
  await waitUntil(async () => {
    const { waves } = listWaves.ok.body.parse(await lead.get('/api/waves'))
    return waves.some(({ wave, state }) => wave === handout.wave && state === 'released') || undefined
  })
  const desk = await signedIn(browser, system.origin, 'Cam Jones')
  await desk.getByText(/^The words of .* can be handed on\.$/).waitFor()
  await desk.goto(`${system.origin}/staff/desk`)
  await desk.getByRole('button', { name: /^Hand on the words/ }).click()
  await desk.getByText('handed on', { exact: true }).waitFor()

  const board = await signedIn(browser, system.origin, 'Lou Green')
  const asked: string[] = []
  board.on('dialog', (dialog) => {
    asked.push(dialog.message())
    return dialog.dismiss()
  })
  board.on('request', (request) => asked.push(new URL(request.url()).origin))
  await board.getByRole('link', { name: /^What people wrote in .* is here\.$/ }).click()
  await board.getByRole('heading', { name: 'What they wrote about' }).waitFor()
  await board.getByText('They came every week, 3.').waitFor()
  const shown = () => board.locator('main').innerText()
  expect(await shown()).toContain('<img src=x onerror=alert(1)>')
  expect(await board.locator('main img').count()).toBe(0)
  for (const width of [360, 1280]) {
    await board.setViewportSize({ width, height: 900 })
    await expectGood(board, `words at ${width}`)
  }
  await board.emulateMedia({ media: 'print' })
  expect(await shown()).toContain('<img src=x onerror=alert(1)>')
  expect(await board.locator('main img').count()).toBe(0)
  expect((await board.pdf()).length).toBeGreaterThan(1000)
  expect(new Set(asked)).toEqual(new Set([system.origin]))
})
