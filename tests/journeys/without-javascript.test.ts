// The survey without JavaScript: two families through one cached page, and a page sent again.

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import { issueLinks, openDistribution, openWave } from '#shared/distribution/distribution-endpoints.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import { aPhone } from '../support/browser.ts'
import { openHandout } from '../support/open-handout.ts'
import { waitUntil } from '../support/wait-until.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()

const phone = () => aPhone(whole.browser, { javaScriptEnabled: false })
const question = (page: Page, name: string) => page.getByRole('group', { name })
const home = 'Before the help began, how well was your family getting on at home?'

async function answer(page: Page, words: string): Promise<void> {
  await question(page, home).getByRole('radio', { name: 'Badly', exact: true }).check()
  await page.getByRole('textbox', { name: 'What helped most?' }).fill(words)
  await page.getByRole('button', { name: /check/i }).click()
  await page.getByRole('heading', { name: 'Check, then send' }).waitFor()
}

test('ten families fill in the same cached page; each is stored, and a page sent again is stored once', async () => {
  // What a cache in between would give to everybody.
  const cached = await (await fetch(whole.system.openLink)).text()
  for (let family = 0; family < 10; family++) {
    const page = await phone()
    await page.route(whole.system.openLink, (route) =>
      route.fulfill({ body: cached, contentType: 'text/html' }),
    )
    await page.goto(whole.system.openLink)
    await answer(page, `Words of family ${family}`)
    await page.locator('summary', { hasText: 'Your words' }).click()
    await page.getByText(`Words of family ${family}`).waitFor()
    await page.getByRole('button', { name: /send/i }).click()
    await page.getByRole('heading', { name: 'Thank you. Your answers are in.' }).waitFor()
    // A reload sends the same form again.
    await page.reload()
    await page.getByRole('heading', { name: 'Thank you. Your answers are in.' }).waitFor()
    await page.context().close()
  }
  const lead = await whole.system.as('participation-lead-1')
  const { wave } = await openHandout(lead)
  await lead.post(`/api/waves/${wave}/close`)
  const { releases } = await waitUntil(async () => {
    const summary = getSummary.ok.body.parse(await lead.get(`/api/waves/${wave}/summary`))
    return summary.wave.state === 'released' ? summary : undefined
  })
  expect(releases[0]).toMatchObject({ answered: { about: 10, low: 10, high: 12 } })
  expect(releases[0]).not.toHaveProperty('quarantined')
})

test('a link of its own: the code is typed, a slip of the finger loses nothing, and its code takes the answer out', async () => {
  const lead = await whole.system.as('participation-lead-1')
  const closes = new Date(Date.now() + 3600_000).toISOString()
  const surveys = [{ survey: 'parent-carer', version: 1 }]
  const opened = await lead.post('/api/waves', {
    title: 'A second round',
    closes,
    checks: madeUpChecks(closes),
    surveys,
  })
  const { wave } = openWave.ok.body.parse(opened)
  const body = { agency: 'family-hub-north', survey: 'parent-carer', kind: 'single', expected: 20 }
  const made = openDistribution.ok.body.parse(await lead.post(`/api/waves/${wave}/distributions`, body))
  const path = `/api/waves/${wave}/distributions/${made.distribution}/links`
  const { links } = issueLinks.ok.body.parse(await lead.post(path, { count: 1 }))
  const [address = '', token = ''] = links[0]?.split('#') ?? []

  const page = await phone()
  await page.goto(address)
  await page
    .getByRole('textbox', { name: /code/i })
    .fill(`${token.slice(0, -1)}${token.endsWith('2') ? '3' : '2'}`)
  await answer(page, 'Kind')
  await page.getByRole('button', { name: 'Change my answers' }).click()
  expect(await page.getByRole('textbox', { name: 'What helped most?' }).inputValue()).toBe('Kind')
  await answer(page, 'Kind people')
  await page.getByText('Check the code.').first().waitFor()
  await page.getByRole('textbox', { name: /code/i }).fill(token.toLowerCase())
  await page.getByRole('checkbox', { name: /taken out/i }).check()
  await page.getByRole('button', { name: /send/i }).click()
  await page.getByRole('heading', { name: 'Thank you. Your answers are in.' }).waitFor()
  const code = /(?:[0-9A-Z]{4} ){4}[0-9A-Z]/.exec(await page.locator('main').innerText())?.[0] ?? ''
  expect(code).not.toBe('')

  await page.goto(`${address}/take-out`)
  await page.locator('input[name=token]').fill(token)
  await page.locator('input[name=code]').fill(code)
  await page.getByRole('button', { name: /take/i }).click()
  await page.getByText(/If we had answers/).waitFor()
})

test('an address that is not open says so in one sentence, with help', async () => {
  const page = await phone()
  for (const path of ['/s/ZZZZ00000000', '/s/nonsense']) {
    const reply = await page.goto(whole.system.origin + path)
    expect(reply?.status()).toBe(404)
    await page
      .getByText('This link is not open now. Ask the person who gave it to you for another.')
      .waitFor()
    await page.getByText('Get help now', { exact: true }).click()
    expect(await page.getByRole('link', { name: '0800 1111' }).getAttribute('href')).toBe('tel:08001111')
  }
})
