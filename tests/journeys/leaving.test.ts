// Leaving at every step, and the Back button after it; and a phone that is put down.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aPhone } from '../support/browser.ts'
import { goThrough, headingOf } from '../support/go-through.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const patient = { timeout: 30_000 }
const home = 'Before the help began, how well was your family getting on at home?'

/** A phone without the internet behind: instead of the weather, our own way out says so, with all it clears. */
async function phone(javaScriptEnabled = true): Promise<Page> {
  const page = await aPhone(whole.browser, { javaScriptEnabled })
  await page.context().route(/\/leave\??$/, async (route) => {
    const { location, ...headers } = (await route.fetch({ maxRedirects: 0 })).headers()
    expect(location).toBe('https://www.bbc.co.uk/weather')
    expect(headers['clear-site-data']).toBe('"cache", "storage"')
    await route.fulfill({ headers: { ...headers, 'content-type': 'text/html' }, body: 'Weather' })
  })
  await page.goto(whole.system.openLink)
  return page
}

const away = (page: Page) => page.waitForURL(/\/leave\??$/).then(() => page.getByText('Weather').waitFor())

/** Whatever the Back button reaches is the weather, or the empty page that a new tab begins with. */
async function expectNoWayBack(page: Page): Promise<void> {
  for (let press = 0; press < 4 && page.url() !== 'about:blank'; press++) {
    expect(await page.locator('body').innerText()).toBe('Weather')
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
    await page.goBack()
  }
  await page.context().close()
}

const answerOne = async (page: Page) => {
  await goThrough(page, home)
  await page.getByRole('radio', { name: 'Badly', exact: true }).check()
}
const leaveByButton = (page: Page) => page.getByRole('link', { name: 'Leave this page' }).click()
const leaveByKeys = async (page: Page) => {
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
}

const steps: Record<string, (page: Page) => Promise<unknown>> = {
  'the first page': async () => {},
  'a question that is answered': answerOne,
  'the check page': (page) => goThrough(page, 'Check, then send'),
  async 'answers that wait for a network'(page) {
    await page.context().route('**/responses', (route) => route.abort())
    await goThrough(page, 'Check, then send')
    await page.getByRole('button', { name: 'Send my answers' }).click()
    await page.getByText('“Leave this page” deletes them.').waitFor()
  },
  'a page read in another language': async (page) => {
    await page.getByRole('button', { name: 'Cymraeg' }).click()
    await page.getByRole('button', { name: 'Dechrau' }).click()
  },
  'a page that is not the survey': async (page) => {
    await answerOne(page)
    await page.goto(`${whole.system.origin}/about`)
  },
}

test.each(Object.entries(steps))('%s: the button, and nothing of ours behind it', async (_, step) => {
  const page = await phone()
  await step(page)
  const leave = page.locator('.leave')
  await ((await leave.isVisible()) ? leave.click() : leaveByButton(page))
  await away(page)
  await expectNoWayBack(page)
})

/** What of ours every tab of the browser can reach. */
const kept = async () => ({
  sealed: (await indexedDB.databases()).length,
  pages: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  stored: localStorage.length,
})

test('the way out deletes answers that wait for a network, the kept page and its worker', async () => {
  const page = await aPhone(whole.browser)
  const context = page.context()
  await context.route('**/responses', (route) => route.abort())
  await page.goto(whole.system.openLink)
  await goThrough(page, 'Check, then send')
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await page.getByText('“Leave this page” deletes them.').waitFor()
  expect(await page.evaluate(kept)).toMatchObject({ sealed: 1, workers: 1 })
  // There is no weather here, and the reply that leads to it has told the browser to clear all the same.
  const gone = context.waitForEvent('requestfailed', (request) => request.url().includes('/weather'))
  await leaveByButton(page)
  await gone
  const next = await context.newPage()
  await next.goto(`${whole.system.origin}/about`)
  await expect
    .poll(() => next.evaluate(kept), patient)
    .toEqual({ sealed: 0, pages: 0, workers: 0, stored: 0 })
  await context.close()
})

test('Shift three times, and not while a name is typed with capitals', async () => {
  const page = await phone()
  await goThrough(page, 'What helped most?')
  await page.getByRole('textbox').pressSequentially('Ann and Bob and Cy')
  for (const key of ['Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key)
  expect(await headingOf(page)).toBe('What helped most?')
  await page.keyboard.press('a')
  await leaveByKeys(page)
  await away(page)
  await expectNoWayBack(page)
})

test('the first press of Tab is on the way out', async () => {
  const page = await phone()
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Leave this page')
  await page.context().close()
})

test('without JavaScript the same button goes the same way, and Back shows a form that is empty again', async () => {
  const page = await phone(false)
  await page.getByRole('group', { name: home }).getByRole('radio', { name: 'Badly', exact: true }).check()
  await page.getByRole('textbox', { name: 'What helped most?' }).fill('Kind people')
  await leaveByButton(page)
  await away(page)
  await page.goBack()
  await page.getByRole('button', { name: 'Check my answers' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'What helped most?' }).inputValue()).toBe('')
  expect(await page.locator('input:checked').count()).toBe(0)
  await page.context().close()
})

test('a phone that is put down asks after 18 minutes, and two minutes later shows the first page with nothing in it', async () => {
  const page = await phone()
  await page.clock.install()
  await page.reload()
  await answerOne(page)
  const later = async (minutes: string) => {
    await page.clock.fastForward(minutes)
    await page.clock.runFor(11_000)
  }
  await expect.poll(() => page.locator('dialog').count(), patient).toBe(1)
  await later('18:00')
  await page.getByRole('button', { name: 'I am still here' }).click()
  await later('17:00')
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(1)
  await later('01:00')
  await page.getByText('Are you still there?').waitFor()
  await later('02:00')
  await expect.poll(() => headingOf(page), patient).toBe('Can someone see your screen?')
  expect(await page.locator(':checked').count()).toBe(0)
  await goThrough(page, home)
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  await page.context().close()
})
