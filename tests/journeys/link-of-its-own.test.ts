// A link that one family has: its code leaves the address at once, a bad network loses nothing and doubles
// nothing, and a second person learns nothing.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { issueLinks, openDistribution } from '#shared/distribution/distribution-endpoints.ts'
import { aPhone } from '../support/browser.ts'
import { openHandout } from '../support/open-handout.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
let links: string[] = []
beforeAll(async () => {
  const lead = await whole.system.as('participation-lead-1')
  const { wave } = await openHandout(lead)
  const body = { agency: 'family-hub-north', survey: 'parent-carer', kind: 'single', expected: 20 }
  const made = openDistribution.ok.body.parse(await lead.post(`/api/waves/${wave}/distributions`, body))
  const path = `/api/waves/${wave}/distributions/${made.distribution}/links`
  links = issueLinks.ok.body.parse(await lead.post(path, { count: 2 })).links
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const home = 'Before the help began, how well was your family getting on at home?'

/** Presses on until a page with this heading. */
async function goTo(page: Page, wanted: string): Promise<void> {
  for (let now = await heading(page); now !== wanted; now = await heading(page)) {
    await page.getByRole('button', { name: /^(Start|Continue)$/ }).click()
    await expect.poll(() => heading(page)).not.toBe(now)
  }
}

test('the code leaves the address at once, and is in no request but the one that sends', async () => {
  const [link = ''] = links
  const page = await aPhone(whole.browser)
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`))
  await page.goto(link)
  const [address, token = ''] = link.split('#')
  expect(page.url()).toBe(address)
  expect(asked.join()).not.toContain(token)
  await page.context().close()
})

test('a reload keeps the answers; a network that fails sends the same bytes until they arrive, once', async () => {
  const page = await aPhone(whole.browser)
  await page.goto(links[0] ?? '')
  await goTo(page, home)
  await page.getByRole('radio', { name: 'Badly', exact: true }).check()
  await page.reload()
  await goTo(page, home)
  expect(await page.getByRole('radio', { name: 'Badly', exact: true }).isChecked()).toBe(true)
  await goTo(page, 'Check, then send')

  const bodies: (string | null)[] = []
  await page.route('**/responses', async (route) => {
    bodies.push(route.request().postData())
    if (bodies.length === 1) await route.abort()
    // The second arrives, and its reply is lost.
    else if (bodies.length === 2) await route.fetch().then(() => route.abort())
    else await route.continue()
  })
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await page.getByRole('heading', { name: 'Thank you. Your answers are in.' }).waitFor()
  expect(bodies.length).toBeGreaterThanOrEqual(3)
  expect(new Set(bodies).size).toBe(1)
  await page.getByText('I may want my answers taken out').click()
  await page.getByRole('button', { name: 'Show my code' }).click()
  await page.getByText(/([0-9A-Z]{4} ){4}[0-9A-Z]/).waitFor()
  await page.context().close()
})

test('a second person with the same link is told what anybody is told, and keeps what they typed', async () => {
  const page = await aPhone(whole.browser)
  await page.goto(links[0] ?? '')
  await goTo(page, 'Check, then send')
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await page
    .getByText('This link is not open now. Ask the person who gave it to you for another.')
    .first()
    .waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/already|used/i)
  await page.context().close()
})
