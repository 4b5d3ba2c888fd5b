// Every page, for every role: axe finds nothing, nothing scrolls sideways on the narrowest screen, and a whole
// survey can be done with the keyboard alone.
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { Api } from '#infra/operate/api.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { listLessons } from '#shared/learning/learning-endpoints.ts'
import { aPhone, signedIn } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { lookAtBoth } from '../support/look-at-both.ts'
import { openHandout } from '../support/open-handout.ts'
import { waitUntil } from '../support/wait-until.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()

const variants: [string, BrowserContextOptions][] = [
  ['320 px', { viewport: { width: 320, height: 640 } }],
  ['1280 px, dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
  ['forced colours', { viewport: { width: 360, height: 740 }, forcedColors: 'active' }],
]

describe.each(variants)('a family’s pages, %s', (name, options) => {
  test('the visit from start to check, and the pages around it', async () => {
    const phone = await aPhone(whole.browser, options)
    await phone.goto(whole.system.openLink)
    await expectGood(phone, 'start')
    const kinds = new Set<string>()
    await phone.getByRole('button', { name: 'Start' }).click()
    for (;;) {
      const heading = phone.getByRole('heading', { level: 1 })
      const asked = await heading.innerText()
      if (asked === 'Check, then send') break
      const kind = await phone.locator('form').evaluate((form) => {
        const shown = [...form.querySelectorAll('input, textarea')].filter((it) => it.checkVisibility())
        return `${shown[0]?.getAttribute('type') ?? shown[0]?.tagName ?? 'words'} ${shown.length}`
      })
      if (!kinds.has(kind)) await expectGood(phone, asked)
      if (kind.startsWith('TEXTAREA') && !kinds.has(kind)) await typeTooMuch(phone)
      kinds.add(kind)
      await phone.getByRole('button', { name: /^(Continue|Start)$/ }).click()
      await expect.poll(() => heading.innerText()).not.toBe(asked)
    }
    for (const part of await phone.locator('main summary').all()) await part.click()
    await expectGood(phone, 'check')
    for (const path of [
      '/',
      '/what-changed',
      '/s/nowhere',
      `${new URL(whole.system.openLink).pathname}/take-out`,
    ]) {
      await phone.goto(whole.system.origin + path)
      await expectGood(phone, `${path}, ${name}`)
    }
    await phone.context().close()
  })
})

/** More than the box takes is said, and nothing of it is cut off. */
async function typeTooMuch(phone: Page): Promise<void> {
  const box = phone.locator('.at textarea')
  await box.fill('x'.repeat(6501))
  await phone.getByRole('button', { name: 'Continue' }).click()
  await phone.getByText('6,501 characters, and there is room for 6,500').waitFor()
  await expectGood(phone, 'too much in a box')
  expect((await box.inputValue()).length).toBe(6501)
  await box.fill('')
}

test('the long form, when the page’s script does not arrive', async () => {
  const phone = await aPhone(whole.browser, { viewport: { width: 320, height: 640 } })
  await phone.route('**/assets/*', (route) => route.abort())
  await phone.goto(whole.system.openLink)
  await phone.getByRole('button', { name: 'Check my answers' }).waitFor()
  expect(await phone.getByRole('group').count()).toBeGreaterThan(20)
  await expectGood(phone, 'long form')
})

test('a whole survey with the keyboard alone', async () => {
  const phone = await aPhone(whole.browser)
  await phone.goto(whole.system.openLink)
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time++) await phone.keyboard.press(key)
  }
  const tabTo = async (name: RegExp) => {
    for (let tabs = 0; tabs < 20; tabs++) {
      await press('Tab')
      if (
        name.test(
          await phone.evaluate(() =>
            document.activeElement instanceof HTMLElement ? document.activeElement.innerText.trim() : '',
          ),
        )
      )
        return
    }
    throw new Error(`the keyboard does not reach ${name}`)
  }
  const heading = () => phone.getByRole('heading', { level: 1 }).innerText()
  await tabTo(/^Start$/)
  await press('Enter')
  let answered = 0
  for (let asked = await heading(); asked !== 'Check, then send'; asked = await heading()) {
    if (!asked.startsWith('How was the help')) {
      expect(await phone.evaluate(() => document.activeElement?.textContent)).toContain(asked)
      if ((await phone.getByRole('radio').count()) > 0) {
        await press('Tab')
        await press('Space')
        await press('ArrowDown')
        answered++
      }
    }
    await tabTo(/^(Continue|Start)$/)
    await press('Enter')
    await expect.poll(heading).not.toBe(asked)
  }
  expect(answered).toBeGreaterThan(15)
  await tabTo(/^Send my answers$/)
  await press('Enter')
  await phone.getByRole('heading', { name: 'Thank you. Your answers are in.' }).waitFor()
  await expectGood(phone, 'thank you')
})

test('the staff’s pages, with results and with a lesson', async () => {
  const lead = await whole.system.as('participation-lead-1')
  const handout = await openHandout(lead)
  for (let family = 0; family < 25; family++) {
    const { submission } = await sealOnPhone(handout, {
      answers: { 'p1-then': 'badly', 'p1-now': 'well', p6: 'often' },
    })
    await new Api(whole.system.origin, '').post(`/api/s/${handout.distribution}/responses`, submission)
  }
  let desk = await signedIn(whole.browser, whole.system.origin, 'Jo Morris')
  const look = async (path: string, says: string | RegExp) => {
    await desk.goto(whole.system.origin + path)
    await desk.getByText(says).first().waitFor()
    await lookAtBoth(desk, path)
  }
  const round = `/staff/rounds/${handout.wave}`
  await look('/staff/', 'Hello, Jo Morris')
  await look('/staff/rounds', 'Open a new round')
  await look(round, 'New hand-out')
  await look('/staff/rounds/new', 'Which surveys?')
  await desk.getByLabel('What is the round called?').fill('Spring round')
  await desk.getByRole('button', { name: 'Save for later' }).click()
  await desk.getByText('Saved. Every lead can go on with it.').waitFor()
  // As on another lead’s computer.
  await desk.evaluate(() => sessionStorage.removeItem('heard.draft.new-round'))
  await look('/staff/rounds/new', 'Begun, and not opened yet')
  await desk.getByRole('button', { name: 'Go on with this' }).click()
  await expect.poll(() => desk.getByLabel('What is the round called?').inputValue()).toBe('Spring round')
  await look('/staff/surveys', 'Starter surveys')
  await look('/staff/surveys/young-12-17', 'Which area do you live in?')
  await look(`${round}/results`, 'Nothing can be shown')
  await lead.post(`/api/waves/${handout.wave}/close`)
  const drafts = await waitUntil(async () => {
    const { lessons } = listLessons.ok.body.parse(await lead.get('/api/lessons'))
    return lessons.length > 0 ? lessons : undefined
  })
  await look(`${round}/results`, 'More than half told us better')
  await look(`${round}/words`, 'Not handed on yet')
  await look(`${round}/pack`, 'What the board is asked')
  await look('/staff/over-time', 'There are no two rounds with figures')
  await look('/staff/method', 'What this cannot do')
  await look('/staff/break-in', 'Try to break in')
  await desk.getByRole('button', { name: 'Try to break in' }).click()
  await desk.getByRole('heading', { name: 'Nobody is found, or narrowed down.' }).waitFor()
  await expectGood(desk, 'after the break-in test')
  await look('/staff/answers', 'No answer yet')
  await look(`${round}/answer`, 'Save, and ask two people to agree')
  await look('/staff/registers', 'Policy and research')
  await look('/staff/registers/horizon', 'Nothing is in it yet.')
  await look('/staff/learning', 'Record a lesson')
  await look(`/staff/learning/${drafts[0]?.lesson}`, 'Edit this lesson')
  await look('/staff/actions', 'No actions yet.')
  await look('/staff/learning/briefing?audience=trainers', 'What trainers should know')
  await look('/staff/learning/book?year=2026', 'What we learned in 2026')
  await look('/staff/learning/import', 'Save an empty table')
  await look('/staff/learning/feeds', 'Make a feed')
  await look('/staff/nowhere', /nothing|not found/i)
  await look('/staff/year', 'What stands behind each source')
  await look('/staff/year/framework', 'Nothing is in force yet.')
  await look('/staff/year/coverage', 'Never yet')
  await look('/staff/year/section-11', 'None was begun yet.')
  await look('/staff/year/section-11/standards', 'Listening to children')
  await look('/staff/year/priorities', 'No drift and no delay')
  await look('/staff/year/early-help', 'This cannot prove cause.')
  await look('/staff/year/yearly-reports', 'No report is begun yet.')
  await look('/staff/year/next-priorities', 'Each priority, and what is proposed')
  await look('/staff/indicators', 'Nothing is counted yet.')
  await look('/staff/year/case-audits', 'There is no audit yet.')
  desk = await signedIn(whole.browser, whole.system.origin, 'Gil Novak')
  await look('/staff/audit', 'The chain is whole.')
  // Every page of the staff, twice, by axe: more than a test usually has time for on a small machine.
}, 360_000)
