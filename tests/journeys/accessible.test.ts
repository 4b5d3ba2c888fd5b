// A survey of every kind, as many different people meet it: axe in eight variants at each state, errors among them;
// what a screen reader is told of each kind; the whole of it by keyboard alone.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { aPhone } from '../support/browser.ts'
import { everyKind } from '../support/every-kind.ts'
import { goThrough } from '../support/go-through.ts'
import { lookInVariants } from '../support/look-in-variants.ts'
import { openSurvey } from '../support/open-survey.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
let address = ''
beforeAll(async () => {
  const lead = await whole.system.as('participation-lead-1')
  const { distribution } = await openSurvey(lead, everyKind)
  address = `${whole.system.origin}/s/${distribution}`
})

const patient = { timeout: 60_000 }
const here = (page: Page) => page.locator('.at')
const headingOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const onward = /^(Start|Continue)$/
const sent = 'Thank you. Your answers are in.'

/** The next page: its heading has the focus, and nothing is in error. */
async function goOn(page: Page, press: () => Promise<unknown>): Promise<string> {
  const before = await headingOf(page)
  await press()
  await expect.poll(() => headingOf(page), patient).not.toBe(before)
  const focused = page.evaluate(() => document.activeElement?.localName)
  expect([await focused, await page.title()]).toEqual(['h1', expect.not.stringMatching(/^Error/)])
  return headingOf(page)
}

/** What makes each page that can go wrong go wrong. */
const slips: Record<string, (page: Page) => Promise<unknown>> = {
  'How many days a week do you eat together now?': (page) => page.getByRole('textbox').fill('9'),
  'When did the help begin?': (page) => page.getByRole('textbox', { name: 'Month' }).fill('13'),
  async 'What would help most?'(page) {
    for (const name of ['A clear plan', 'Help with money'])
      await page.getByRole('combobox', { name }).selectOption('1')
  },
}
const putRight: Record<string, (page: Page) => Promise<unknown>> = {
  'How many days a week do you eat together now?': (page) => page.getByRole('textbox').fill('7'),
  'When did the help begin?': (page) => page.getByRole('textbox', { name: 'Month' }).fill(''),
  'What would help most?': (page) => page.getByRole('combobox', { name: 'A clear plan' }).selectOption('2'),
}

const asFile = (heading: string): string => heading.toLowerCase().replace(/\W+/g, '-').replace(/-$/, '')

test('every kind and state, whoever looks at it; and what a screen reader is told', async () => {
  const page = await aPhone(whole.browser)
  await page.goto(address)
  await page.getByRole('button', { name: onward }).waitFor()
  const press = () => page.getByRole('button', { name: onward }).click()
  const first = await headingOf(page)
  for (let now = first; now !== 'Check, then send'; now = await goOn(page, press)) {
    await lookInVariants(page, now)
    await expect(await here(page).ariaSnapshot()).toMatchFileSnapshot(`trees/${asFile(now)}.txt`)
    const slip = slips[now]
    if (!slip) continue
    await slip(page)
    await press()
    await here(page).getByRole('alert').waitFor()
    await lookInVariants(page, `${now} after an error`)
    await expect(await here(page).ariaSnapshot()).toMatchFileSnapshot(`trees/${asFile(now)}-error.txt`)
    await putRight[now]?.(page)
  }
  await page.locator('main summary').last().click()
  await lookInVariants(page, 'check')
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await page.getByRole('heading', { name: sent }).waitFor(patient)
  await lookInVariants(page, 'thank you')
  await page.context().close()
})

test('the long form and the pages around', async () => {
  const page = await aPhone(whole.browser)
  await page.route('**/assets/*', (route) => route.abort())
  await page.goto(address)
  await page.getByRole('button', { name: 'Check my answers' }).waitFor()
  await lookInVariants(page, 'long form')
  for (const path of ['/', '/s/7KQ2AAAAAAAA', `${new URL(address).pathname}/take-out`]) {
    await page.goto(whole.system.origin + path)
    await lookInVariants(page, path)
  }
  await page.context().close()
})

test('answers that wait for a network; a phone that nobody touches', async () => {
  const page = await aPhone(whole.browser)
  await page.route('**/responses', (route) => route.abort())
  await page.goto(address)
  await page.clock.install()
  await page.reload()
  await goThrough(page, 'How is home now?')
  await expect.poll(() => page.locator('dialog').count(), patient).toBe(1)
  await page.clock.fastForward('18:00')
  await page.clock.runFor(11_000)
  await page.getByText('Are you still there?').waitFor()
  await lookInVariants(page, 'still there')
  await page.getByRole('button', { name: 'I am still here' }).click()
  await goThrough(page, 'Check, then send')
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect.poll(() => headingOf(page), patient).toBe('Not sent yet')
  await lookInVariants(page, 'not sent yet')
  await page.context().close()
})

/** Answers the page with the keys, from its heading on. What is not a field is passed. */
async function answerByKeys(page: Page, heading: string): Promise<void> {
  await page.keyboard.press('Tab')
  const kind = await page.evaluate(() => {
    const it = document.activeElement
    return it instanceof HTMLInputElement ? it.type : it?.localName
  })
  if (kind === 'radio' || kind === 'checkbox') await page.keyboard.press('Space')
  else if (kind === 'select') await page.keyboard.press('ArrowDown')
  else if (kind === 'textarea') await page.keyboard.type('Kind')
  else if (kind === 'text' && heading.includes('days a week')) await page.keyboard.type('9')
  else if (kind === 'text' && heading === 'When did the help begin?') {
    await page.keyboard.type('3')
    await page.keyboard.press('Tab')
    await page.keyboard.type('2025')
  }
}

async function tabToButton(page: Page, name: RegExp): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const it = document.activeElement
      return it instanceof HTMLButtonElement ? it.innerText.trim() : ''
    })
  for (let tabs = 0; tabs < 40 && !name.test(await focused()); tabs++) await page.keyboard.press('Tab')
  expect(await focused()).toMatch(name)
}

test('by keyboard alone: every kind answered, a slip put right from its own sentence, sent', async () => {
  const page = await aPhone(whole.browser)
  await page.goto(address)
  await page.getByRole('button', { name: onward }).waitFor()
  const press = async () => {
    await tabToButton(page, onward)
    await page.keyboard.press('Enter')
  }
  let slipsMade = 0
  for (let now = await goOn(page, press); now !== 'Check, then send'; now = await goOn(page, press)) {
    await answerByKeys(page, now)
    if (!now.includes('days a week')) continue
    await page.keyboard.press('Enter')
    await here(page).getByRole('alert').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('3')
    slipsMade++
  }
  expect(slipsMade).toBe(2)
  const given = await page.evaluate(() => [...new FormData(document.forms[0])].map((it) => it.join('=')))
  for (const answer of [
    'a.home-then=badly',
    'a.days-now=some',
    'a.felt=f1',
    'a.who=worker',
    'a.began=y2025',
    'a.wish=time',
    't.word=Kind',
  ])
    expect(given).toContain(answer)
  await tabToButton(page, /^Send my answers$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: sent }).waitFor(patient)
  await page.context().close()
})
