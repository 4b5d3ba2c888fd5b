// The parents' survey in each language, on a small phone: found from the English page, read in its own direction,
// answered to the end with JavaScript and without it.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { Translated } from '#shared/survey/language.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { aPhone } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const patient = { timeout: 30_000 }
const headingOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const inIts = (language: Translated) => `${whole.system.openLink}?lang=${language}`

test.each(Translated.options)('%s: its words, its direction, nothing in the way', async (language) => {
  const { start, bar } = wordsFor(language, 'parent')
  const page = await aPhone(whole.browser)
  await page.goto(whole.system.openLink)
  await page.locator(`a[href="?lang=${language}"]`).click()
  await expect.poll(() => headingOf(page), patient).toBe(start.screen)
  const html = page.locator('html')
  expect(await html.getAttribute('lang')).toBe(language)
  expect(await html.evaluate((it) => getComputedStyle(it).direction)).toBe(
    ['ar', 'ur'].includes(language) ? 'rtl' : 'ltr',
  )
  await page.getByText(bar.help, { exact: true }).click()
  expect(await page.getByText('0800 1111').evaluate((it) => getComputedStyle(it).direction)).toBe('ltr')
  await expectGood(page, `start, ${language}`)
  await page.context().close()
})

test('in Arabic to the thank you, page by page', async () => {
  const words = wordsFor('ar', 'parent')
  const page = await aPhone(whole.browser)
  await page.goto(inIts('ar'))
  const goOn = page.getByRole('button', { name: words.question.go, exact: true })
  await page.getByRole('button', { name: words.start.go }).click()
  while ((await headingOf(page)) !== words.check.heading) {
    const before = await headingOf(page)
    const radio = page.getByRole('radio').first()
    if (await radio.isVisible()) await radio.check()
    await goOn.click()
    await expect.poll(() => headingOf(page), patient).not.toBe(before)
  }
  await expectGood(page, 'check, ar')
  await page.getByRole('button', { name: words.check.send }).click()
  await expect.poll(() => headingOf(page), patient).toBe(words.thanks.heading)
  await expectGood(page, 'thank you, ar')
  await page.context().close()
})

test('in Bengali to the thank you, without JavaScript', async () => {
  const words = wordsFor('bn', 'parent')
  const context = await whole.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  const page = await context.newPage()
  await page.goto(inIts('bn'))
  await page.locator('[name="a.p1-then"]').first().check()
  await page.getByRole('button', { name: words.question.check }).click()
  expect(await page.locator('h1').innerText()).toBe(words.check.heading)
  await page.getByRole('button', { name: words.check.send }).click()
  expect(await page.locator('h1').innerText()).toBe(words.thanks.heading)
  await context.close()
})
