// One parent's answers, from the phone to a lesson that everybody can read.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { Api } from '#infra/operate/api.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { aPhone, signedIn } from '../support/browser.ts'
import { openHandout } from '../support/open-handout.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()

const headingOf = async (page: Page) => (await page.getByRole('heading', { level: 1 }).innerText()).trim()

test('a parent answers, the round closes, the board reads, a lead makes a lesson of it, everybody reads it', async () => {
  const phone = await aPhone(whole.browser)
  const asked: string[] = []
  phone.on('request', (request) => asked.push(new URL(request.url()).origin))
  await phone.goto(whole.system.openLink)
  await phone.getByRole('button', { name: 'Start' }).click()
  const chosen = new Map([
    ['Before the help began, how well was your family getting on at home?', 'Badly'],
    ['How well is your family getting on at home now?', 'Well'],
    ['Since the help began, how have things changed for your family?', 'A bit better'],
    ['How much did the help make things better?', 'A lot'],
  ])
  const headings: string[] = []
  for (;;) {
    const heading = await headingOf(phone)
    headings.push(heading)
    if (heading === 'Check, then send') break
    const answer = chosen.get(heading)
    if (answer) await phone.getByRole('radio', { name: answer, exact: true }).check()
    if (heading === 'What helped most?') await phone.getByRole('textbox').fill('They came every week')
    await phone.getByRole('button', { name: 'Continue' }).click()
    await expect.poll(() => headingOf(phone)).not.toBe(heading)
  }
  for (const heading of chosen.keys()) expect(headings).toContain(heading)
  expect(headings).not.toContain('Did the help make things worse?')
  expect(headings).toContain('May we show your words to others? We take out names first.')
  await phone.getByRole('button', { name: 'Send my answers' }).click()
  await phone.getByRole('heading', { name: 'Thank you. Your answers are in.' }).waitFor()
  await expect
    .poll(() => phone.evaluate(() => sessionStorage.length + localStorage.length), { timeout: 30_000 })
    .toBe(0)
  expect(new Set(asked)).toEqual(new Set([whole.system.origin]))

  const lead = await whole.system.as('participation-lead-1')
  const handout = await openHandout(lead)
  for (let family = 0; family < 23; family++) {
    const answers = { 'p1-then': 'badly', 'p1-now': family < 20 ? 'well' : 'very-badly' }
    const { submission } = await sealOnPhone(handout, { answers })
    await new Api(whole.system.origin, '').post(`/api/s/${handout.distribution}/responses`, submission)
  }

  const desk = await signedIn(whole.browser, whole.system.origin, 'Jo Morris')
  const results = `${whole.system.origin}/staff/rounds/${handout.wave}/results`
  await desk.goto(results)
  await desk.getByText('Nothing can be shown while the round is open.').waitFor()
  await desk.goto(`${whole.system.origin}/staff/rounds/${handout.wave}`)
  await desk.getByRole('button', { name: 'Close this round' }).click()
  await desk.getByRole('button', { name: /close/i }).first().click()
  await desk
    .getByText(/results are/i)
    .first()
    .waitFor()

  const board = await signedIn(whole.browser, whole.system.origin, 'Lou Green')
  await expect
    .poll(
      async () => {
        await board.goto(results)
        await board.getByRole('heading', { level: 1 }).waitFor()
        return board.getByRole('heading', { level: 1 }).innerText()
      },
      { timeout: 60_000 },
    )
    .toContain('More than half of the parents and carers who answered told us better: getting on at home')
  await expect
    .poll(() => board.locator('main').innerText())
    .toContain('About 25 parents and carers answered, of 60 families expected')
  const shown = await board.locator('main').innerText()
  const figures = [...shown.matchAll(/about (\d+)/gi)].map(([, figure]) => Number(figure))
  expect(figures.length).toBeGreaterThan(2)
  expect(figures.filter((figure) => figure % 5 !== 0)).toEqual([])
  expect(shown).not.toContain('They came every week')

  await desk.goto(`${whole.system.origin}/staff/learning`)
  await desk
    .getByRole('link', { name: /Getting on at home, parents and carers: more than half told us better/ })
    .click()
  await desk.getByLabel('What did we learn?').fill('Home is better for most of the parents who told us')
  await desk.getByRole('radio', { name: /Everybody/ }).check()
  await desk.getByRole('button', { name: 'Accept' }).click()
  await desk.getByText('Version 2: accepted').waitFor()
  await board.goto(desk.url())
  await board.getByRole('button', { name: 'The board has read this' }).click()
  await board.getByText(/^Read by Lou Green for the board on/).waitFor()
  await desk.getByText('Record an action').click()
  await desk.getByLabel('What will be done?').fill('Every family is offered a visit at home')
  await desk.getByLabel('Which agency does it?').selectOption({ label: 'Family Hub North' })
  await desk.getByLabel('Which role there?').fill('Team manager')
  await desk.getByLabel('By when?').fill('2099-03-31')
  await desk.getByRole('button', { name: 'Record this action' }).click()
  await desk.getByRole('link', { name: 'Every family is offered a visit at home' }).click()
  await desk.getByText('Planned, due 31 March 2099').waitFor()
  await desk.getByText('Recorded: Every family is offered a visit at home.').waitFor()

  await desk.goto(`${whole.system.origin}/staff/learning`)
  await desk.getByLabel('Find a lesson').fill('What did we learn about homes?')
  await desk.getByRole('heading', { name: /^[1-9]\d* lessons?$/ }).waitFor()
  await desk.getByRole('link', { name: 'Home is better for most of the parents who told us' }).click()
  await desk.getByText('Every family is offered a visit at home').waitFor()
  await desk.goBack()
  await desk.getByRole('heading', { name: /^[1-9]\d* lessons?$/ }).waitFor()

  await desk.goto(`${whole.system.origin}/staff/registers/horizon`)
  await desk.getByLabel('What is it?').fill('Guidance on visits')
  await desk.getByLabel('Who published it?').fill('The department')
  await desk.getByLabel('What does it mean here?').fill('Visits are offered to all')
  await desk.getByLabel('What was decided?').selectOption({ label: 'We change what we do' })
  await desk.getByRole('button', { name: 'Save', exact: true }).click()
  await desk.getByText('There are none yet.').waitFor()
  await desk.getByRole('button', { name: 'Add a lesson from this' }).click()
  await desk.getByRole('heading', { name: 'Evidence' }).waitFor()
  await desk.getByRole('link', { name: /^Policy and research, / }).click()
  await desk.getByRole('heading', { name: 'Lessons from this' }).waitFor()
  await desk.getByRole('link', { name: 'Guidance on visits' }).click()
  await desk.getByRole('heading', { name: 'Evidence' }).waitFor()

  await phone.goto(`${whole.system.origin}/what-changed`)
  await phone.getByText('Home is better for most of the parents who told us').waitFor()
})
