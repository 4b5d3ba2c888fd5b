// The parents' survey in each language, on a small phone: found from the English page, read in its own direction,
// answered to the end with JavaScript and without it.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { parentCarerUr } from '#shared/library/translations/parent-carer-ur.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
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
  await page.locator(`button[name=lang][value=${language}]`).first().click()
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

test('a phone that is set to Polish opens the page in Polish, and goes to English when told to', async () => {
  const page = await aPhone(whole.browser, { locale: 'pl-PL' })
  await page.goto(whole.system.openLink)
  await expect.poll(() => headingOf(page), patient).toBe(wordsFor('pl', 'parent').start.screen)
  await page.locator('button[name=lang][value=en]').first().click()
  await expect.poll(() => headingOf(page), patient).toBe(wordsFor('en', 'parent').start.screen)
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

/** A button that is shown, for another language. */
const switchTo = (page: Page, language: Translated) =>
  page.locator(`button[name=lang][value=${language}]:visible`).click()

test('changed in the middle of a visit, every answer and the place stay; each page has the switch', async () => {
  const page = await aPhone(whole.browser)
  await page.goto(whole.system.openLink)
  const goOn = async (name: string) => {
    const before = await headingOf(page)
    await page.getByRole('button', { name, exact: true }).click()
    await expect.poll(() => headingOf(page), patient).not.toBe(before)
  }
  await goOn('Start')
  await goOn('Continue')
  const home = page.locator('[name="a.p1-then"][value=badly]')
  while (!(await home.isVisible())) await goOn('Continue')
  await home.check()
  await switchTo(page, 'pl')
  await expect.poll(() => page.locator('html').getAttribute('lang'), patient).toBe('pl')
  await expect.poll(() => headingOf(page), patient).toContain('Zanim zaczęła się pomoc')
  expect(await home.isChecked()).toBe(true)
  expect(new URL(page.url()).search).toBe('?lang=pl')

  const words = wordsFor('pl', 'parent')
  while ((await headingOf(page)) !== words.check.heading) await goOn(words.question.go)
  await switchTo(page, 'ur')
  const urdu = wordsFor('ur', 'parent')
  await expect.poll(() => headingOf(page), patient).toBe(urdu.check.heading)
  await page.locator('summary', { hasText: urdu.check.parts[0] }).click()
  await page.locator('dd', { hasText: parentCarerUr.words['Badly'] }).first().waitFor()
  await expectGood(page, 'check after a switch, ur')
  await page.context().close()
})

test('words typed where there was a box stay in a language without boxes, and are sent from there', async () => {
  const manager = await whole.system.as('business-manager-1')
  const { settings, saved } = getSettings.ok.body.parse(await manager.get('/api/settings'))
  const translators = settings.reading?.translators?.filter(({ language }) => language !== 'ro')
  await manager.post('/api/settings/reading', {
    from: saved.find(({ section }) => section === 'reading')?.version ?? 0,
    settings: { reading: { ...settings.reading, translators } },
  })
  const words = wordsFor('ro', 'parent')
  const fresh = await aPhone(whole.browser, { javaScriptEnabled: false })
  await expect
    .poll(async () => {
      await fresh.goto(inIts('ro'))
      return [await fresh.getByText(words.noBox.heading).count(), await fresh.locator('textarea').count()]
    }, patient)
    .toEqual([1, 0])

  const page = await aPhone(whole.browser)
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.postData() ?? ''))
  await page.goto(whole.system.openLink)
  const goOn = async (name: string) => {
    const before = await headingOf(page)
    await page.getByRole('button', { name, exact: true }).click()
    await expect.poll(() => headingOf(page), patient).not.toBe(before)
  }
  await goOn('Start')
  const box = page.locator('textarea:visible')
  while ((await box.count()) === 0) await goOn('Continue')
  // What nobody sees takes more room in its envelope than what is counted: it is said here, and not lost at the end.
  await box.fill('\u0001'.repeat(6_000))
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await page.getByText(/These words are too long: 12,000 characters/).waitFor()
  expect(await box.inputValue()).toHaveLength(6_000)
  await box.fill('They listened. '.repeat(50))
  await switchTo(page, 'ro')
  await expect.poll(() => page.locator('html').getAttribute('lang'), patient).toBe('ro')
  await expect.poll(() => box.inputValue(), patient).toContain('They listened.')
  while ((await headingOf(page)) !== words.check.heading) await goOn(words.question.go)
  await page.locator('summary', { hasText: words.check.parts[3] }).click()
  await page.locator('dd', { hasText: 'They listened.' }).waitFor()
  await page.getByRole('button', { name: words.check.send }).click()
  await expect.poll(() => headingOf(page), patient).toBe(words.thanks.heading)
  // Too much for the smallest envelope: the words are in it.
  expect(sent.map((body) => JSON.parse(body).comments.length > 4096)).toEqual([true])
  for (const it of [page, fresh]) await it.context().close()
})

test('answered on the page as it came, before any script, and changed then: the answer stays', async () => {
  const page = await aPhone(whole.browser)
  await page.route('**/assets/s-*', async (route) => {
    await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })
  await page.goto(whole.system.openLink, { waitUntil: 'commit' })
  await page.locator('[name="a.p1-then"][value=badly]').evaluate((it: HTMLInputElement) => {
    it.checked = true
  })
  await switchTo(page, 'ro')
  await expect.poll(() => page.locator('html').getAttribute('lang'), patient).toBe('ro')
  await expect.poll(() => page.locator('[name="a.p1-then"][value=badly]').isChecked(), patient).toBe(true)
  await page.context().close()
})

test('changed without JavaScript: what was ticked and typed stays, and stands in no address', async () => {
  const page = await aPhone(whole.browser, { javaScriptEnabled: false })
  await page.goto(whole.system.openLink)
  await page.locator('[name="a.p1-then"][value=badly]').check()
  await page.locator('[name="t.p10a"]').fill('"Kind" <people> & more')
  await switchTo(page, 'uk')
  const words = wordsFor('uk', 'parent')
  await expect.poll(() => headingOf(page)).toBe(words.start.screen)
  expect(await page.locator('[name="a.p1-then"][value=badly]').isChecked()).toBe(true)
  expect(await page.locator('[name="t.p10a"]').inputValue()).toBe('"Kind" <people> & more')
  expect(page.url()).toBe(`${whole.system.openLink}?`)
  // Enter in the form sends it on, and does not change the language.
  await page.locator('[name="a.p1-then"][value=badly]').press('Enter')
  await expect.poll(() => page.locator('h1').innerText()).toBe(words.check.heading)
  await page.context().close()
})

test.each(['/', '/what-changed', '/s/ZZZZ00000000', '/s/ZZZZ00000000/take-out'])(
  '%s can be read in another language',
  async (path) => {
    const page = await aPhone(whole.browser)
    await page.goto(whole.system.origin + path)
    await page.getByRole('link', { name: 'العربية' }).click()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ar')
    const { home, changes, notOpen, withdraw } = wordsFor('ar', 'parent')
    const headings = [home.heading, changes.heading, notOpen.heading, withdraw.heading]
    expect(headings).toContain(await headingOf(page))
    await expectGood(page, `${path} in Arabic`)
    await page.context().close()
  },
)

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
  await expect.poll(() => page.locator('h1').innerText()).toBe(words.check.heading)
  await page.getByRole('button', { name: words.check.send }).click()
  await expect.poll(() => page.locator('h1').innerText()).toBe(words.thanks.heading)
  await context.close()
})
