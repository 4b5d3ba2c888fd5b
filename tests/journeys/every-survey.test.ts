// Each starter survey, published and handed out through the API, answered as its reader would on a small phone:
// with a finger, with the keys alone, in easy read, without JavaScript; to the thank you in its own voice.

import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import { openDistribution, openWave } from '#shared/distribution/distribution-endpoints.ts'
import { addAboutYou } from '#shared/library/add-about-you.ts'
import { fillPlaceholders } from '#shared/library/fill-placeholders.ts'
import { library } from '#shared/library/library.ts'
import { SurveyVersion } from '#shared/survey/survey.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { values } from '../shared/library/ready-surveys.ts'
import { aPhone } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const addresses = new Map<string, string>()
const aboutYou = ['about-area', 'about-disability']

beforeAll(async () => {
  const lead = await whole.system.as('participation-lead-1')
  const surveys = []
  for (const template of library.values()) {
    const body = fillPlaceholders(addAboutYou(template, aboutYou), values)
    const published = SurveyVersion.parse(await lead.post(`/api/surveys/${body.id}/versions`, body))
    surveys.push({ survey: published.survey, version: published.version })
  }
  const closes = new Date(Date.now() + 24 * 3600_000).toISOString()
  const { wave } = openWave.ok.body.parse(
    await lead.post('/api/waves', { title: 'Every survey', closes, checks: madeUpChecks(closes), surveys }),
  )
  for (const { survey } of surveys) {
    const mode = survey === 'child-8-11' ? 'assisted' : 'alone'
    const body = { agency: 'family-hub-north', survey, kind: 'open', mode, expected: 60 }
    const made = openDistribution.ok.body.parse(await lead.post(`/api/waves/${wave}/distributions`, body))
    addresses.set(survey, `${whole.system.origin}/s/${made.distribution}`)
  }
})

/** A busy machine, and the rest before a second try to send. */
const patient = { timeout: 30_000 }
const headingOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const voiceOf = (survey: string) => library.get(survey)?.voice ?? 'parent'
const button = (page: Page) => page.getByRole('button', { name: /^(Start|Next|Continue|Send)$/ })

/** Goes on, and says what the next page is headed. */
async function goOn(page: Page, press = () => button(page).click()): Promise<string> {
  const before = await headingOf(page)
  await press()
  const onTheWay = [before, 'Sending…', 'Not sent yet']
  let now = before
  const arrived = async () => {
    now = await headingOf(page)
    return !onTheWay.includes(now)
  }
  await expect.poll(arrived, patient).toBe(true)
  return now
}

/** What a page asks with, and whether it says more: axe is slow, and looks at one of each kind. */
const kindOf = (page: Page) =>
  page.locator('.at').evaluate((at) => {
    const [first] = at.querySelectorAll('input, textarea')
    const what = at.querySelector('.faces') ? 'faces' : (first?.getAttribute('type') ?? first?.localName)
    return `${what} ${at.querySelector('p') ? 'says more' : ''}`
  })
const looked = new Set<string>()

async function look(page: Page, kind: string): Promise<void> {
  if (!looked.has(kind)) await expectGood(page, kind)
  looked.add(kind)
}

/** Answers page by page until the check page or the thank you. Returns every heading met. */
async function answerAll(page: Page, survey: string, language: 'en' | 'en-simple' = 'en'): Promise<string[]> {
  const words = wordsFor(language, voiceOf(survey))
  const met: string[] = []
  for (let now = await goOn(page); ; now = await goOn(page)) {
    met.push(now)
    if (now === words.check.heading || now === words.thanks.heading) return met
    await look(page, await kindOf(page))
    const [radio, box, text] = [
      page.getByRole('radio'),
      page.getByRole('checkbox'),
      page.getByRole('textbox'),
    ]
    if ((await radio.count()) > 0) await radio.nth(1).check()
    else if ((await box.count()) > 0) await box.first().check()
    else if ((await text.count()) > 0) await text.fill('They listened to us')
  }
}

async function send(page: Page, survey: string, language: 'en' | 'en-simple' = 'en'): Promise<void> {
  const words = wordsFor(language, voiceOf(survey))
  await look(page, `check, ${words.check.heading}`)
  await page.getByRole('button', { name: words.check.send }).click()
  await expect.poll(() => headingOf(page), patient).toBe(words.thanks.heading)
  await look(page, `thank you, ${words.thanks.sealed}`)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
}

describe.each(['young-12-17', 'parent-carer', 'practitioner', 'training-three-months'])('%s', (survey) => {
  test('from the start in its voice to the thank you in its voice', async () => {
    const page = await aPhone(whole.browser)
    await page.goto(addresses.get(survey) ?? '')
    const { start } = wordsFor('en', voiceOf(survey))
    expect(await headingOf(page)).toBe(start.screen)
    await page.getByText(start.leaving).waitFor()
    await look(page, `first, ${start.leaving}`)
    expect(await goOn(page)).toBe(start.heading)
    await page.getByText(start.who).waitFor()
    await look(page, `start, ${start.heading}`)
    const met = await answerAll(page, survey)
    const asked = library.get(survey)?.questions.length ?? 0
    expect(met.length).toBeGreaterThan(asked - 3)
    await send(page, survey)
    await page.context().close()
  })
})

test('a child of 5 with a grown-up: told what the grown-up sees, answers by faces, sends from the last page', async () => {
  const page = await aPhone(whole.browser)
  await page.goto(addresses.get('child-4-7') ?? '')
  await page.getByText('The grown-up with you can see what you pick').waitFor()
  await page.getByText('Read it out together').waitFor()
  await expectGood(page, 'child-4-7: start')
  const met = await answerAll(page, 'child-4-7')
  expect(met).toContain('Your best toy breaks. Which face are you?')
  expect(met).not.toContain(wordsFor('en', 'young-child').check.heading)
  expect(met.at(-1)).toBe('Thank you. You did it!')
  await expectGood(page, 'child-4-7: thank you')
  await page.context().close()
})

test('her last page sends the same bytes at every try, and a refusal keeps her answers', async () => {
  const page = await aPhone(whole.browser)
  await page.goto(addresses.get('child-4-7') ?? '')
  const bodies: (string | null)[] = []
  await page.route('**/responses', async (route) => {
    bodies.push(route.request().postData())
    if (bodies.length === 1) await route.abort()
    else if (bodies.length === 2)
      await route.fulfill({ status: 409, json: { title: 'This link is not open now.' } })
    else await route.continue()
  })
  while ((await button(page).innerText()) !== 'Send') await goOn(page)
  await goOn(page)
  await page.getByText('This link is not open now.').waitFor()
  expect(bodies[0]).toBe(bodies[1])
  await page.goBack()
  await page.goForward()
  await page.getByRole('button', { name: 'Send', exact: true }).waitFor()
  expect(bodies).toHaveLength(2)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('heading', { name: 'Thank you. You did it!' }).waitFor()
  await page.context().close()
})

test('a child of 9 with somebody beside: easy read, changed on the way, keeps what was answered', async () => {
  const page = await aPhone(whole.browser, { viewport: { width: 320, height: 640 } })
  await page.goto(`${addresses.get('child-8-11')}?fbclid=from-a-messenger`)
  await page.getByText('Are you helping?').waitFor()
  while (!(await headingOf(page)).includes('how were things at home')) await goOn(page)
  await page.getByRole('radio', { name: 'Good', exact: true }).check()
  while ((await headingOf(page)) !== 'How was the help you got?')
    await goOn(page, async () => void page.goBack())
  await page.getByRole('button', { name: 'Easy read' }).first().click()
  await page.getByRole('button', { name: 'English' }).first().waitFor()
  await expectGood(page, 'child-8-11: easy start')
  while (!(await headingOf(page)).includes('How was home?')) await goOn(page)
  expect(await headingOf(page)).toBe('Think of before your family worker came.\nHow was home?')
  expect(await page.getByRole('radio', { name: 'Good', exact: true }).isChecked()).toBe(true)
  await page.reload()
  expect(await page.getByRole('radio', { name: 'Good', exact: true }).isChecked()).toBe(true)
  await expect.poll(() => headingOf(page), patient).toContain('How was home?')
  await answerAll(page, 'child-8-11', 'en-simple')
  await send(page, 'child-8-11', 'en-simple')
  await page.context().close()
})

test('a trainee with the keys alone', async () => {
  const page = await aPhone(whole.browser)
  await page.goto(addresses.get('training') ?? '')
  const focused = () =>
    page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.innerText.trim() : '',
    )
  const tabTo = async (name: RegExp) => {
    for (let tabs = 0; tabs < 30 && !name.test(await focused()); tabs++) await page.keyboard.press('Tab')
    expect(await focused()).toMatch(name)
  }
  const onByKey = () => tabTo(/^(Start|Continue)$/).then(() => page.keyboard.press('Enter'))
  let now = await goOn(page, onByKey)
  for (; now !== 'Check, then send'; now = await goOn(page, onByKey))
    if ((await page.getByRole('radio').count()) > 0) {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(1)
    }
  await tabTo(/^Send my answers$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Thank you. Your answers are in.' }).waitFor()
  await page.context().close()
})

test('the long form with faces, when the page’s script does not arrive', async () => {
  const page = await aPhone(whole.browser, { viewport: { width: 320, height: 640 } })
  await page.route('**/assets/*', (route) => route.abort())
  await page.goto(addresses.get('child-4-7') ?? '')
  await page.getByRole('button', { name: 'Check my answers' }).waitFor()
  await expectGood(page, 'long form with faces')
  await page.context().close()
})

test('without JavaScript: faces are radios, easy read and back keep every answer, and it is sent', async () => {
  const page = await aPhone(whole.browser, { javaScriptEnabled: false })
  await page.goto(`${addresses.get('child-4-7')}?lang=en-simple`)
  await page
    .getByRole('group', { name: 'How does home feel now?' })
    .getByRole('radio', { name: 'Happy' })
    .check()
  await page.getByRole('textbox').fill('More playing')
  await page.getByRole('button', { name: 'Check my answers' }).click()
  await page.getByRole('button', { name: 'English' }).click()
  await page.locator('main summary', { hasText: 'Now' }).click()
  await page.getByText('How does it feel at home now?').waitFor()
  await page.getByText('Happy').waitFor()
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('heading', { name: 'Thank you. You did it!' }).waitFor()
  await page.context().close()
})
