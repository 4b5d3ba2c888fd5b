// Reading aloud. Chromium without a head has no voices, so the browser’s own edge is stood in for: the list of voices
// and what says a sentence. Everything of ours is as it is on a phone. Recordings are real ones, decoded and played.
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsFor } from '#shared/words/words-for.ts'
import { aPhone, signedIn } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { silentMp3 } from '../support/silent-mp3.ts'
import { tabTo } from '../support/tab-to.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const patient = { timeout: 30_000 }

const statement = 'If you have more than one child, please think of just one.'
const question = 'Before the help began, how well was your family getting on at home?'
const removed = 'Back then, how well were you coping as a parent or carer?'

/** A lead records questions on the narrowest screen: before any family’s page is opened, because pages are kept for a while. */
beforeAll(async () => {
  const desk = await signedIn(whole.browser, whole.system.origin, 'Jo Morris')
  await desk.setViewportSize({ width: 320, height: 640 })
  await desk.goto(`${whole.system.origin}/staff/surveys`)
  await desk.getByRole('link', { name: /^Recordings.*For parents and carers/ }).click()
  const row = (asks: string) => desk.getByRole('listitem').filter({ hasText: asks })
  const choose = (asks: string, bytes: Uint8Array) =>
    row(asks)
      .getByLabel(/ecording/)
      .setInputFiles({ name: 'one.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from(bytes) })
  await row(question).waitFor()
  for (const [asks, seconds] of [
    [statement, 1],
    [question, 14],
    [removed, 2],
  ] as const) {
    await choose(asks, silentMp3(seconds, { tag: 'Jo Morris' }))
    await row(asks).getByText('The recording is saved.').waitFor(patient)
  }
  await choose(question, new TextEncoder().encode('a sound by its name only'.repeat(50)))
  await row(question).getByRole('alert').getByText('This is not an MP3 file.').waitFor()
  await row(question).getByRole('button', { name: 'Listen' }).click()
  await row(question).getByRole('button', { name: 'Stop' }).click()
  await row(removed).getByRole('button', { name: 'Remove' }).focus()
  await desk.keyboard.press('Enter')
  await desk.getByRole('heading', { name: 'Remove this recording?' }).waitFor()
  await expectGood(desk, 'recordings')
  await tabTo(desk, 'Remove it')
  await desk.keyboard.press('Enter')
  await row(removed).getByText('The recording is removed.').waitFor(patient)
  await desk.getByRole('heading', { name: '2 of 26 are recorded' }).waitFor()
  await desk.context().close()
})

/** A phone with these voices; what it says stands in `said`. `slow`: a sentence ends when the test says so. */
async function withVoices(voices: { lang: string; localService: boolean }[], slow = false): Promise<Page> {
  const page = await aPhone(whole.browser)
  await page.addInitScript(
    ([list, waits]) => {
      const said: string[] = []
      let timer: ReturnType<typeof setTimeout> | undefined
      const speech = {
        getVoices: () => list,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
        cancel: () => clearTimeout(timer),
        speak: (it: { text: string; onend?: () => void }) => {
          said.push(it.text)
          if (waits) Object.assign(window, { endSentence: it.onend })
          else timer = setTimeout(() => it.onend?.())
        },
      }
      class Said {
        text: string
        constructor(text: string) {
          this.text = text
        }
      }
      Object.defineProperty(window, 'speechSynthesis', { value: speech })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Said })
      Object.defineProperty(window, 'said', { value: said })
    },
    [voices, slow] as const,
  )
  return page
}

const said = (page: Page) => page.evaluate(() => [...Reflect.get(window, 'said')].map(String))
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('said') ?? [])].map((range) => range.toString()).join())
const headingOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

test('reads a page a sentence at a time, marks it, stops when told and when the page is turned', async () => {
  const page = await withVoices([{ lang: 'pl-PL', localService: true }], true)
  await page.goto(`${whole.system.openLink}?lang=pl`)
  const words = wordsFor('pl', 'parent')
  const listen = page.getByRole('button', { name: 'Posłuchaj' })
  await expectGood(page, 'start with a button to listen')
  await listen.click()
  await expect.poll(() => marked(page), patient).toBe(words.start.screen)
  await page.evaluate(() => Reflect.get(window, 'endSentence')())
  await expect.poll(() => marked(page), patient).toBe(words.start.later)
  expect(await said(page)).toEqual([words.start.screen, words.start.later])
  await page.getByRole('button', { name: 'Przestań czytać' }).click()
  expect(await marked(page)).toBe('')

  await listen.click()
  await expect.poll(() => marked(page), patient).toBe(words.start.screen)
  await page.getByRole('button', { name: words.start.go }).click()
  await listen.waitFor()
  expect(await marked(page)).toBe('')
  expect((await said(page)).length).toBe(3)
  await page.context().close()
})

test('what was picked and typed is never said', async () => {
  const page = await withVoices([{ lang: 'en-GB', localService: true }])
  await page.goto(whole.system.openLink)
  const words = wordsFor('en', 'parent')
  const typed = 'Our neighbour listened'
  const read = async () => {
    await page.getByRole('button', { name: 'Listen', exact: true }).click()
    await page.getByRole('button', { name: 'Listen', exact: true }).waitFor(patient)
  }
  await page.getByRole('button', { name: words.start.go }).click()
  while ((await headingOf(page)) !== words.check.heading) {
    const before = await headingOf(page)
    const [radio, box] = [page.getByRole('radio').first(), page.getByRole('textbox')]
    if (await radio.isVisible()) await radio.check()
    else if (await box.isVisible()) {
      await box.fill(typed)
      await read()
    }
    await page.getByRole('button', { name: words.question.go }).click()
    await expect.poll(() => headingOf(page), patient).not.toBe(before)
  }
  await page.locator('summary', { hasText: 'Your words' }).click()
  await page.locator('dd', { hasText: typed }).first().waitFor()
  await read()
  const all = (await said(page)).join(' ')
  expect(all).toContain(words.check.heading)
  expect(all).not.toContain(typed)
  // Control: the question before the box was said, so the box beside it would have been.
  expect(all).toContain('What helped most?')
  await page.context().close()
})

test.each([[[]], [[{ lang: 'en-GB', localService: false }]], [[{ lang: 'pl-PL', localService: true }]]])(
  'with no voice of its own for the language, there is no button: %j',
  async (voices) => {
    const page = await withVoices(voices)
    await page.goto(whole.system.openLink)
    await page.locator('.listen, body > div:has(+ main)').first().waitFor({ state: 'attached' })
    expect(await page.getByRole('button', { name: 'Listen' }).count()).toBe(0)
    await page.context().close()
  },
)

describe('a recording', () => {
  const listen = (page: Page) => page.getByRole('button', { name: 'Listen', exact: true })
  const stop = (page: Page) => page.getByRole('button', { name: 'Stop listening' })
  const anchor = 'Think back to just before the help began.'
  const turnTo = async (page: Page, heading: string) => {
    while ((await headingOf(page)) !== heading) {
      const before = await headingOf(page)
      await page.locator('form .go:visible').first().click()
      await expect.poll(() => headingOf(page), patient).not.toBe(before)
    }
  }

  /** A phone that notes what it asks for, and what sounds begin and are stopped. */
  async function phone(voices: Parameters<typeof withVoices>[0] = []) {
    const page = await withVoices(voices, true)
    const asked: string[] = []
    page.on('request', (it) => {
      if (!it.url().includes('/assets/')) asked.push(`${it.method()} ${new URL(it.url()).pathname}`)
    })
    await page.addInitScript(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      const { start, stop } = AudioBufferSourceNode.prototype
      AudioBufferSourceNode.prototype.start = function () {
        heard.push(`${Math.round(this.buffer?.duration ?? 0)} s`)
        start.call(this)
      }
      AudioBufferSourceNode.prototype.stop = function () {
        heard.push('stopped')
        stop.call(this)
      }
    })
    await page.goto(whole.system.openLink)
    const sounds = () => page.evaluate(() => [...Reflect.get(window, 'heard')].map(String))
    return { page, asked, sounds }
  }

  test('is played in place of a voice; it ends, is stopped, and stops when the page is turned', async () => {
    const { page, sounds } = await phone()
    await turnTo(page, statement)
    await listen(page).click()
    await expect.poll(sounds, patient).toEqual(['1 s', 'stopped'])
    await listen(page).waitFor(patient)
    expect(await marked(page)).toBe('')
    await turnTo(page, question)
    await listen(page).click()
    await expect.poll(() => marked(page), patient).toBe(question)
    await stop(page).click()
    expect((await sounds()).slice(2)).toEqual(['14 s', 'stopped'])
    expect(await marked(page)).toBe('')
    await listen(page).click()
    await expect.poll(sounds, patient).toHaveLength(5)
    await page.locator('form .go:visible').first().click()
    await expect.poll(sounds, patient).toHaveLength(6)
    // Nothing is recorded on the next page, and this phone has no voice.
    expect(await listen(page).count()).toBe(0)
    await page.context().close()
  })

  test('is asked for with all others, once, when somebody first listens: whichever page shows', async () => {
    const hear = async (heading: string) => {
      const { page, asked, sounds } = await phone([{ lang: 'en-GB', localService: true }])
      await turnTo(page, heading)
      await listen(page).waitFor(patient)
      expect(asked.filter((it) => it.includes('recordings'))).toEqual([])
      for (let time = 0; time < 2; time++) {
        await listen(page).click()
        await expect.poll(() => marked(page), patient).not.toBe('')
        await stop(page).click()
      }
      const heard = { sounds: await sounds(), said: await said(page) }
      await page.context().close()
      return {
        asked: [...new Set(asked)],
        recordings: asked.filter((it) => it.includes('recordings')),
        ...heard,
      }
    }
    const [recorded, unrecorded] = [await hear(question), await hear(anchor)]
    expect(recorded.recordings).toEqual([
      expect.stringMatching(/^GET \/recordings\/parent-carer\/1\/en\/[\w-]{16}$/),
    ])
    expect(unrecorded.recordings).toEqual(recorded.recordings)
    expect(unrecorded.asked).toEqual(recorded.asked)
    // Control: they did show different pages. One was played, the other was said by the phone.
    expect([recorded.sounds[0], recorded.said]).toEqual(['14 s', []])
    expect([unrecorded.sounds, unrecorded.said]).toEqual([[], [anchor, anchor]])
  })

  test('that does not come leaves the phone’s own voice', async () => {
    const { page, sounds } = await phone([{ lang: 'en-GB', localService: true }])
    await page.route('**/recordings/**', (route) => route.abort())
    await turnTo(page, question)
    await listen(page).click()
    await expect.poll(() => marked(page), patient).not.toBe('')
    expect([await sounds(), (await said(page)).length]).toEqual([[], 1])
    await page.context().close()
  })
})
