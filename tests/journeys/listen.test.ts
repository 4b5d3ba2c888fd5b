// Reading aloud. Chromium without a head has no voices, so the browser’s own edge is stood in for: the list of voices
// and what says a sentence. Everything of ours is as it is on a phone.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { wordsFor } from '#shared/words/words-for.ts'
import { aPhone } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const patient = { timeout: 30_000 }

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
