// A network that comes and goes: the visit opens without it, sealed answers wait for it, and go once.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aPhone } from '../support/browser.ts'
import { goThrough, headingOf } from '../support/go-through.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const patient = { timeout: 30_000 }
const home = 'Before the help began, how well was your family getting on at home?'

const phone = async (): Promise<Page> => {
  const page = await aPhone(whole.browser)
  await page.goto(whole.system.openLink)
  return page
}
const kept = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    pages: (await caches.keys()).length,
    stores: (await indexedDB.databases()).length,
    tab: sessionStorage.length + localStorage.length,
  }))
/** Everything in the browser that could hold an answer, as text. */
const everything = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open('heard')
      asked.onsuccess = () => done(asked.result)
    })
    const waiting = await new Promise((done) => {
      const asked = database.transaction('waiting').objectStore('waiting').getAll()
      asked.onsuccess = () => done(asked.result)
    })
    database.close()
    return JSON.stringify([waiting, { ...sessionStorage }, { ...localStorage }])
  })
const ready = (page: Page) => expect.poll(async () => (await kept(page)).workers, patient).toBe(1)
const send = (page: Page) => page.getByRole('button', { name: 'Send my answers' }).click()
const thanked = (page: Page) =>
  expect.poll(() => headingOf(page), patient).toBe('Thank you. Your answers are in.')

test('after one visit it opens, is answered and sealed without a network; a reload keeps waiting; then it goes, once', async () => {
  const page = await phone()
  const context = page.context()
  await goThrough(page, home)
  await page.getByRole('radio', { name: 'Badly', exact: true }).check()
  await ready(page)
  await context.setOffline(true)
  await page.reload()
  await goThrough(page, home)
  expect(await page.getByRole('radio', { name: 'Badly', exact: true }).isChecked()).toBe(true)
  await goThrough(page, 'Check, then send')
  await send(page)
  await expect.poll(() => headingOf(page), patient).toBe('Not sent yet')
  await page.getByText('Your answers wait on this phone, locked.').waitFor()
  const all = await everything(page)
  expect(all).toContain('submissionId')
  expect(all).not.toMatch(/badly|p1-then|([0-9A-Z]{4} ){4}/)
  await page.reload()
  await expect.poll(() => headingOf(page), patient).toBe('Not sent yet')

  const bodies: (string | null)[] = []
  await context.route('**/responses', async (route) => {
    bodies.push(route.request().postData())
    await route.continue()
  })
  await context.setOffline(false)
  await thanked(page)
  expect(new Set(bodies).size).toBe(1)
  await expect.poll(() => kept(page), patient).toEqual({ workers: 0, pages: 0, stores: 0, tab: 0 })
  await context.close()
})

test('a phone that is closed while it waits sends at the next visit, and says so; a second tab sends nothing twice', async () => {
  const page = await phone()
  const context = page.context()
  const bodies = new Set<string | null>()
  let down = true
  await context.route('**/responses', async (route) => {
    bodies.add(route.request().postData())
    await (down ? route.abort() : route.continue())
  })
  await goThrough(page, 'Check, then send')
  await send(page)
  await expect.poll(() => headingOf(page), patient).toBe('Not sent yet')
  await page.close()

  const [one, two] = [await context.newPage(), await context.newPage()]
  await one.goto(whole.system.openLink)
  await one.getByText('Answers from before wait on this phone. They are not sent yet.').waitFor()
  down = false
  await two.goto(whole.system.openLink)
  await two.getByText('Answers from before are now sent.').waitFor()
  expect(bodies.size).toBe(1)
  await context.close()
})

test('answers that nobody takes any more are told to be so, and wait no longer', async () => {
  const page = await phone()
  const context = page.context()
  let refuse = false
  await context.route('**/responses', (route) =>
    refuse ? route.fulfill({ status: 404, json: { title: 'This link is not open now.' } }) : route.abort(),
  )
  await goThrough(page, 'Check, then send')
  await send(page)
  await expect.poll(() => headingOf(page), patient).toBe('Not sent yet')
  refuse = true
  await page.reload()
  await page.getByText('This link is not open now.').first().waitFor()
  expect(await page.locator('main').innerText()).not.toContain('Thank you')
  const next = await context.newPage()
  await next.goto(whole.system.openLink)
  await goThrough(next, home)
  expect(await next.getByRole('status').allInnerTexts()).toEqual([''])
  await context.close()
})

test('an answer given before the page’s script has come is kept by it', async () => {
  const page = await aPhone(whole.browser)
  let come = (): void => {}
  const script = new Promise<void>((done) => {
    come = done
  })
  await page.route('**/assets/s-*', async (route) => {
    await script
    await route.continue()
  })
  await page.goto(whole.system.openLink, { waitUntil: 'commit' })
  while (!(await page.locator('.at input').count()))
    await page.getByRole('button', { name: /^(Start|Continue)$/ }).click()
  await page.getByRole('radio', { name: 'Badly', exact: true }).check()
  come()
  await ready(page)
  expect(await headingOf(page)).toBe(home)
  expect(await page.getByRole('radio', { name: 'Badly', exact: true }).isChecked()).toBe(true)
  await page.context().close()
})
