// A survey that asks in every way there is: published, answered on a phone and without JavaScript, counted, shown.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { answerAsFamilies } from '#infra/operate/answer-as-families.ts'
import { makeUpFamilies } from '#infra/operate/make-up-families.ts'
import { readPublicKeys } from '#infra/operate/read-public-keys.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import { SurveyVersion } from '#shared/survey/survey.ts'
import { aPhone, signedIn } from '../support/browser.ts'
import { everyKind } from '../support/every-kind.ts'
import { expectGood } from '../support/good-page.ts'
import { openSurvey } from '../support/open-survey.ts'
import { waitUntil } from '../support/wait-until.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
let [wave, distribution] = ['', '']

beforeAll(async () => {
  const lead = await whole.system.as('participation-lead-1')
  ;({ wave, distribution } = await openSurvey(lead, everyKind))
})

const address = () => `${whole.system.origin}/s/${distribution}`
const here = (page: Page) => page.locator('.at')
const headingOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const press = (page: Page) => page.getByRole('button', { name: /^(Start|Continue)$/ }).click()

async function goOn(page: Page): Promise<string> {
  const before = await headingOf(page)
  await press(page)
  await expect.poll(() => headingOf(page), { timeout: 30_000 }).not.toBe(before)
  return headingOf(page)
}

/** A slip holds the page back, is named, takes the focus, and loses nothing. */
async function expectHeldBack(page: Page, sentence: string): Promise<void> {
  const before = await headingOf(page)
  await press(page)
  await here(page).getByRole('link', { name: sentence }).waitFor()
  await expect.poll(() => page.title()).toMatch(/^Error: /)
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
  expect(await headingOf(page)).toBe(before)
  await expectGood(page, sentence)
  await here(page).getByRole('link', { name: sentence }).click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')))
    .toBe('true')
  expect(page.url()).not.toContain('#')
}

/** By heading, how each page is answered on the way. */
const answers: Record<string, (page: Page) => Promise<unknown>> = {
  async 'Before the help, how was home?'(page) {
    await page.getByRole('img', { name: 'A drawing of a house with two windows' }).waitFor()
    await page.getByRole('radio', { name: 'Bad', exact: true }).check()
  },
  async 'Before the help, how many days a week did you eat together?'(page) {
    await page.getByRole('textbox').fill('9')
    await expectHeldBack(page, 'Type a number from 0 to 7.')
    await page.getByRole('textbox').fill('1')
  },
  async 'How many days a week do you eat together now?'(page) {
    await page.getByRole('radio', { name: 'I don’t know' }).check()
    await page.getByRole('textbox').fill('6')
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    await page.getByRole('radio', { name: 'I don’t know' }).check()
    expect(await page.getByRole('textbox').inputValue()).toBe('')
    await page.getByRole('textbox').fill('6')
  },
  async 'When did the help begin?'(page) {
    await page.getByRole('textbox', { name: 'Month' }).fill('3')
    await expectHeldBack(page, 'Use figures. The date can be from January 2024 to December 2026.')
    await page.getByRole('textbox', { name: 'Year' }).fill('2025')
  },
  async 'When did you last meet your worker?'(page) {
    for (const [part, typed] of Object.entries({ Day: '31', Month: '2', Year: '2026' }))
      await page.getByRole('textbox', { name: part }).fill(typed)
    await expectHeldBack(page, 'Use figures. The date can be from January 2020 to December 2026.')
    await page.getByRole('textbox', { name: 'Day' }).fill('28')
  },
  async 'What would help most?'(page) {
    await page.getByRole('combobox', { name: 'Help with money' }).selectOption('1')
    await page.getByRole('combobox', { name: 'A clear plan' }).selectOption('1')
    await expectHeldBack(page, 'Two have the same place. Give each one its own.')
    await page.getByRole('combobox', { name: 'A clear plan' }).selectOption('2')
    await page.getByRole('combobox', { name: 'More time with us' }).selectOption('3')
  },
  'The help in one word?': (page) => page.getByRole('textbox').fill('Kind'),
}

test('on a phone: each slip is said, what was entered lasts a reload, and only planned answers are to be sent', async () => {
  const page = await aPhone(whole.browser)
  const pictures: string[] = []
  page.on('request', (request) => request.resourceType() === 'image' && pictures.push(request.url()))
  await page.goto(address())
  const met: string[] = []
  for (let now = await goOn(page); now !== 'Check, then send'; now = await goOn(page)) {
    met.push(now)
    await answers[now]?.(page)
    if (now !== 'When did you last meet your worker?') continue
    await page.reload()
    await expect.poll(() => headingOf(page), { timeout: 30_000 }).toBe(now)
    expect(await page.getByRole('textbox', { name: 'Day' }).inputValue()).toBe('28')
  }
  expect(Object.keys(answers).filter((heading) => !met.includes(heading))).toEqual([])
  expect(await page.title()).not.toMatch(/^Error/)
  await page.locator('main summary', { hasText: /^The help/ }).click()
  await page.getByText('A clear plan, Help with money').waitFor()
  await page.locator('b', { hasText: 'In 2025' }).waitFor()
  expect(await page.locator('details[open]').innerText()).not.toContain('28')
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await page.getByRole('heading', { name: 'Thank you. Your answers are in.' }).waitFor()
  // A picture is in the page: nothing tells the network that a question showed.
  expect(pictures.filter((url) => !url.startsWith('data:'))).toEqual([])
  await page.context().close()
})

test('without JavaScript: what has to be put right comes back as it was typed, and is sent once it is right', async () => {
  const page = await aPhone(whole.browser, {
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  })
  await page.goto(address())
  const group = (name: string) => page.getByRole('group', { name })
  await group('How many days a week do you eat together now?').getByRole('textbox').fill('lots')
  await group('When did the help begin?').getByRole('textbox', { name: 'Month' }).fill('٣')
  await group('When did the help begin?').getByRole('textbox', { name: 'Year' }).fill('2026')
  await group('What would help most?').getByRole('combobox', { name: 'Help at school' }).selectOption('1')
  await page.getByRole('textbox', { name: 'The help in one word?' }).fill('Kind')
  await page.getByRole('button', { name: 'Check my answers' }).click()
  await page.getByRole('link', { name: 'Type a number from 0 to 7.' }).waitFor()
  expect(await page.title()).toMatch(/^Error: /)
  const again = group('How many days a week do you eat together now?').getByRole('textbox')
  expect(await again.inputValue()).toBe('lots')
  await page.getByRole('button', { name: /send/i }).click()
  await page.getByRole('link', { name: 'Type a number from 0 to 7.' }).waitFor()
  await again.fill('7')
  await page.getByRole('button', { name: /send/i }).click()
  await page.getByRole('heading', { name: 'Thank you. Your answers are in.' }).waitFor()
  await page.context().close()
})

test('counted: each kind is shown to the board as planned answers, in figures that give nobody away', async () => {
  const lead = await whole.system.as('participation-lead-1')
  const published = SurveyVersion.parse(await lead.get('/api/surveys/every-kind/versions/1'))
  const publicKeys = await readPublicKeys(whole.system.origin, distribution)
  const handout = { wave, distribution, survey: published, publicKeys }
  await answerAsFamilies(whole.system.origin, handout, makeUpFamilies(everyKind, 50, 5), [])
  await lead.post(`/api/waves/${wave}/close`)
  const { releases } = await waitUntil(async () => {
    const summary = getSummary.ok.body.parse(await lead.get(`/api/waves/${wave}/summary`))
    return summary.wave.state === 'released' ? summary : undefined
  })
  const [release] = releases
  expect(release).not.toHaveProperty('quarantined')
  const kinds = Object.fromEntries((release?.results ?? []).map(({ id, kind }) => [id, kind]))
  expect(kinds).toMatchObject({
    home: 'pair',
    days: 'pair',
    felt: 'figures',
    who: 'figures',
    began: 'figures',
    wish: 'figures',
  })
  const wish = release?.results.find(({ id }) => id === 'wish')
  expect(wish).toMatchObject({ several: true })

  const board = await signedIn(whole.browser, whole.system.origin, 'Lou Green')
  await board.goto(`${whole.system.origin}/staff/rounds/${wave}/results`)
  await board.getByText('What would help most?').first().waitFor()
  await board.getByText('In 2025').first().waitFor()
  await expectGood(board, 'results of every kind')
  await board.context().close()
})
