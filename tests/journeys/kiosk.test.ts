// A tablet that many share: one after the other, without a trace of the one before.
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { DistributionView, issueLinks } from '#shared/distribution/distribution-endpoints.ts'
import { aPhone } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { openHandout } from '../support/open-handout.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
let link: string
let code: string
beforeAll(async () => {
  const lead = await whole.system.as('participation-lead-1')
  const { wave } = await openHandout(lead)
  const agency = await whole.system.as('agency-1')
  const path = `/api/waves/${wave}/distributions`
  const made = await agency.post(path, {
    agency: 'family-hub-north',
    survey: 'parent-carer',
    kind: 'open',
    mode: 'kiosk',
    expected: 20,
  })
  const { distribution } = DistributionView.parse(made)
  const { links } = issueLinks.ok.body.parse(await agency.post(`${path}/${distribution}/links`, { count: 1 }))
  link = links[0] ?? ''
  code = link.split('#')[1] ?? ''
})

const aTablet = async (): Promise<Page> => {
  const tablet = await aPhone(whole.browser, { viewport: { width: 800, height: 1000 } })
  await tablet.clock.install()
  await tablet.goto(link)
  await tablet.getByText('For staff').waitFor()
  return tablet
}
const start = (tablet: Page) => tablet.getByRole('button', { name: 'Start' })
const go = (tablet: Page) => tablet.getByRole('button', { name: /^(Continue|Start)$/ }).click()
const heading = (tablet: Page) => tablet.getByRole('heading', { level: 1 })

/** Answers the first question that has answers, and goes one page on. */
async function answerOne(tablet: Page): Promise<void> {
  await go(tablet)
  while ((await tablet.getByRole('radio').count()) === 0) {
    const asked = await heading(tablet).innerText()
    await go(tablet)
    await expect.poll(() => heading(tablet).innerText()).not.toBe(asked)
  }
  await tablet.getByRole('radio').first().check()
}

async function send(tablet: Page): Promise<void> {
  for (;;) {
    const asked = await heading(tablet).innerText()
    if (asked === 'Check, then send') break
    await go(tablet)
    await expect.poll(() => heading(tablet).innerText()).not.toBe(asked)
  }
  await tablet.getByRole('button', { name: 'Send my answers' }).click()
  await tablet.getByRole('heading', { name: 'Thank you. Your answers are in.' }).waitFor()
}

/** Nothing ticked, nothing typed, nothing kept but the code that staff end it with. */
async function expectNoTrace(tablet: Page): Promise<void> {
  await start(tablet).waitFor()
  await tablet.getByText('For staff').waitFor()
  const left = await tablet.evaluate(async () => ({
    given: [...new FormData(document.forms[0])].filter(([name, value]) => /^[at]\./.test(name) && value),
    session: Object.entries(sessionStorage),
    local: localStorage.length,
    bases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
    address: location.hash,
  }))
  expect(left).toEqual({
    given: [],
    session: [[new URL(link).pathname, code]],
    local: 0,
    bases: 0,
    workers: 0,
    caches: 0,
    address: '',
  })
}

describe('a tablet that many share', () => {
  test('three children after each other leave no trace, and the browser’s Back leads into nobody’s answers', async () => {
    const tablet = await aTablet()
    expect(code).toMatch(/^\d{6}$/)
    await expectGood(tablet, 'kiosk start')
    for (let child = 0; child < 3; child++) {
      await answerOne(tablet)
      await send(tablet)
      if (child === 0) await expectGood(tablet, 'kiosk thank you')
      await tablet.getByRole('button', { name: 'Next person' }).click()
      await expectNoTrace(tablet)
      expect(await tablet.evaluate(() => history.length)).toBe(2) // the blank tab, and the survey
    }
    await tablet.goBack()
    await tablet.goForward()
    await expectNoTrace(tablet)
    await tablet.context().close()
  })

  test('thank you gives way to the next person by itself', async () => {
    const tablet = await aTablet()
    await answerOne(tablet)
    await send(tablet)
    await tablet.clock.fastForward(31_000)
    await expectNoTrace(tablet)
    await tablet.context().close()
  })

  test('left in the middle: it asks, stays for who is there, and starts again when nobody is', async () => {
    const tablet = await aTablet()
    await answerOne(tablet)
    await tablet.clock.fastForward(95_000)
    await tablet.getByRole('heading', { name: 'Are you still there?' }).waitFor()
    await tablet.getByRole('button', { name: 'I am still here' }).click()
    expect(await tablet.getByRole('radio').first().isChecked()).toBe(true)
    await tablet.clock.fastForward(95_000)
    await tablet.getByRole('heading', { name: 'Are you still there?' }).waitFor()
    await tablet.clock.fastForward(31_000)
    await expectNoTrace(tablet)
    await tablet.context().close()
  })

  test('left by the browser’s Back in the middle: whoever comes forward again finds the start', async () => {
    const tablet = await aTablet()
    await answerOne(tablet)
    await tablet.goBack()
    await tablet.goForward()
    await expectNoTrace(tablet)
    await tablet.context().close()
  })

  test('the page’s own Back still turns one page back', async () => {
    const tablet = await aTablet()
    await answerOne(tablet)
    const asked = await heading(tablet).innerText()
    await go(tablet)
    await expect.poll(() => heading(tablet).innerText()).not.toBe(asked)
    await tablet.getByRole('link', { name: 'Back' }).click()
    await expect.poll(() => heading(tablet).innerText()).toBe(asked)
    expect(await tablet.getByRole('radio').first().isChecked()).toBe(true)
    await tablet.context().close()
  })

  test('leaving the page starts it again; staff end it with the code and not without', async () => {
    const tablet = await aTablet()
    await answerOne(tablet)
    await tablet.getByRole('link', { name: 'Leave this page' }).click()
    await expectNoTrace(tablet)
    await tablet.getByText('For staff').click()
    await tablet.getByLabel('The six figures after # in the link').fill('000000')
    await tablet.getByRole('button', { name: 'End on this tablet' }).click()
    await tablet.getByText('That is not the code.').waitFor()
    await tablet.getByLabel('The six figures after # in the link').fill(code)
    const left = tablet.waitForRequest((request) => request.url().endsWith('/leave'))
    await tablet.getByRole('button', { name: 'End on this tablet' }).click()
    await left
    await tablet.context().close()
  })

  test('control: on a phone of one’s own, a draft is kept and Back turns pages', async () => {
    const phone = await aPhone(whole.browser)
    await phone.goto(whole.system.openLink)
    await answerOne(phone)
    expect(await phone.evaluate(() => Object.keys(sessionStorage).length)).toBeGreaterThan(0)
    expect(await phone.evaluate(() => history.length)).toBeGreaterThan(2)
    expect(await phone.getByText('For staff').count()).toBe(0)
    await phone.context().close()
  })
})
