// Paper: printed from a hand-out, typed in by a reader, one in ten twice, a worry kept at once; never by an agency.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { signedIn } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { openHandout } from '../support/open-handout.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
let number: string
beforeAll(async () => {
  const lead = await whole.system.as('participation-lead-1')
  const { wave } = await openHandout(lead)
  const agency = await whole.system.as('agency-1')
  const made = await agency.post(`/api/waves/${wave}/distributions`, {
    agency: 'family-hub-north',
    survey: 'parent-carer',
    kind: 'open',
    mode: 'paper',
    expected: 20,
  })
  number = DistributionView.parse(made).distribution
})

const inFours = (text: string) => text.match(/.{4}/g)?.join(' ') ?? ''

test('an agency prints the paper of its hand-out, in large print too; nothing of the site is on it', async () => {
  const desk = await signedIn(whole.browser, whole.system.origin, 'Ash Taylor, Family Hub North')
  await desk.goto(`${whole.system.origin}/staff/hand-outs`)
  await desk.getByRole('link', { name: /^Print the paper/ }).click()
  await desk.getByText(inFours(number)).waitFor()
  for (const width of [320, 1280]) {
    await desk.setViewportSize({ width, height: 900 })
    await expectGood(desk, `paper at ${width}`)
  }
  await desk.emulateMedia({ media: 'print' })
  const printed = await desk.locator('body').innerText()
  expect(printed).toContain('How well is your family getting on at home now?')
  expect(printed).toContain('How to send it back')
  expect(printed).not.toMatch(/Print the paper|Sign out|Help\n/)
  const size = () => desk.locator('.paper').evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize))
  expect(await size()).toBeLessThan(18)
  await desk.emulateMedia({ media: 'screen' })
  await desk.getByLabel('Large print, 18 points').check()
  await desk.emulateMedia({ media: 'print' })
  expect(await size()).toBeGreaterThanOrEqual(24 - 0.01) // 18 points
  expect((await desk.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
  await desk.context().close()
})

async function sitDown(person: string): Promise<Page> {
  const desk = await signedIn(whole.browser, whole.system.origin, person)
  await desk.goto(`${whole.system.origin}/staff/keying`)
  await desk.getByLabel('Form number').fill(inFours(number).toLowerCase())
  await desk.getByRole('button', { name: 'Begin' }).click()
  await desk.getByRole('button', { name: 'All typed in', exact: true }).waitFor()
  return desk
}
const pick = (desk: Page, question: string, answer: string) =>
  desk.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check()
const listened = 'How often did the people helping you listen to you?'

test('a reader types it in; one that is drawn is typed in twice, and what differs is settled before it is sent', async () => {
  const desk = await sitDown('Cam Jones')
  await expectGood(desk, 'keying')
  await desk.evaluate(() => {
    Math.random = () => 0.5
  })
  await pick(desk, listened, 'Often')
  await desk.getByRole('button', { name: 'All typed in', exact: true }).click()
  await desk.getByText('1 questions answered').waitFor()
  await desk.getByRole('button', { name: 'Send, then the next paper' }).click()
  await desk.getByText('Sent. This is the next paper.').waitFor()

  await desk.evaluate(() => {
    Math.random = () => 0.05
  })
  await pick(desk, listened, 'Often')
  await desk.getByRole('button', { name: 'All typed in', exact: true }).click()
  await desk.getByRole('heading', { name: 'This paper is typed in twice' }).waitFor()
  await expectGood(desk, 'second keyer')
  await desk.getByRole('button', { name: 'Begin' }).click()
  expect(
    await desk.getByRole('group', { name: listened }).getByRole('radio', { checked: true }).count(),
  ).toBe(0)
  await pick(desk, listened, 'Always')
  await desk.getByRole('button', { name: 'All typed in', exact: true }).click()
  await desk.getByRole('heading', { name: 'One answer differs' }).waitFor()
  await desk.getByRole('button', { name: 'Settled' }).click()
  await desk.getByText(`Look at the paper: ${listened}`).first().waitFor()
  await expectGood(desk, 'differences')
  await desk.getByLabel('Always').check()
  await desk.getByRole('button', { name: 'Settled' }).click()
  await desk.getByRole('button', { name: 'Send, then the next paper' }).click()
  await desk.getByText('Sent. This is the next paper.').waitFor()
  await desk.context().close()
})

test('a worry is kept at once, says whom to tell, and what was typed in stays', async () => {
  const desk = await sitDown('Dee Patel')
  await pick(desk, listened, 'Never')
  await desk.getByText('I read something worrying').click()
  await desk.getByLabel('What stands on the paper').fill('He hits my brother.')
  await desk.getByRole('button', { name: 'Keep this as a worry' }).click()
  await desk.getByText('The worry is kept.').waitFor()
  await desk.getByText('Ring 999 first.').waitFor()
  await expectGood(desk, 'worry')
  expect(
    await desk.getByRole('group', { name: listened }).getByLabel('Never', { exact: true }).isChecked(),
  ).toBe(true)
  await desk.context().close()
})

test('a number that is no paper’s is told so in plain words', async () => {
  const desk = await signedIn(whole.browser, whole.system.origin, 'Cam Jones')
  await desk.goto(`${whole.system.origin}/staff/keying`)
  await desk.getByLabel('Form number').fill('12')
  await desk.getByRole('button', { name: 'Begin' }).click()
  await desk.getByText('Write the 12 letters and figures').first().waitFor()
  await desk.getByLabel('Form number').fill('ZZZZ 0000 0000')
  await desk.getByRole('button', { name: 'Begin' }).click()
  await desk.getByText('No paper with this number').first().waitFor()
  await desk.context().close()
})

test('whoever hands out paper cannot type it in', async () => {
  const desk = await signedIn(whole.browser, whole.system.origin, 'Ash Taylor, Family Hub North')
  await desk.goto(`${whole.system.origin}/staff/keying`)
  await desk.getByText('This page is not for your role.').waitFor()
  expect(await desk.getByRole('link', { name: 'Type in paper' }).count()).toBe(0)
  await desk.context().close()
})
