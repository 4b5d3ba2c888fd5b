// The staff site around its pages: time that runs out, a network that is away, a narrow screen, the keyboard.
import { expect, test } from 'vitest'
import { signedIn } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { tabTo } from '../support/tab-to.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()

test('who leaves the desk is warned, then signed out; what was typed waits for the same person only', async () => {
  const desk = await signedIn(whole.browser, whole.system.origin, 'Jo Morris')
  await desk.clock.install()
  await desk.goto(`${whole.system.origin}/staff/learning/new`)
  await desk.getByLabel('What did we learn?').or(desk.locator('#field-title')).first().fill('Money worries')
  await desk.clock.fastForward('18:10')
  const warning = desk.getByRole('dialog', { name: 'Are you still there?' })
  await warning.waitFor()
  await expectGood(desk, 'the warning')
  await desk.keyboard.press('Enter')
  await expect.poll(() => warning.count()).toBe(0)
  await desk.clock.fastForward('18:10')
  await warning.waitFor()
  await desk.clock.fastForward('02:00')
  await desk.getByRole('heading', { name: 'Your time here ran out.' }).waitFor()

  await desk.getByRole('button', { name: 'Sign in again' }).click()
  await desk.getByRole('button', { name: 'Jo Morris' }).click()
  await expect.poll(() => desk.locator('#field-title').inputValue()).toBe('Money worries')

  await desk.clock.fastForward('20:10')
  await desk.getByRole('button', { name: 'Sign in again' }).click()
  await desk.getByRole('button', { name: 'Kit Evans' }).click()
  await desk.getByText('Participation lead: Kit Evans').waitFor()
  expect(await desk.locator('#field-title').inputValue()).toBe('')
  await desk.context().close()
})

test('a page whose figures cannot come offers to try again', async () => {
  const desk = await signedIn(whole.browser, whole.system.origin, 'Lou Green')
  await desk.route('**/api/waves', (route) => route.abort())
  await desk.goto(`${whole.system.origin}/staff/`)
  const again = desk.getByRole('button', { name: 'Try again' })
  await again.waitFor()
  await expectGood(desk, 'a problem')
  await desk.unroute('**/api/waves')
  await again.click()
  await desk.getByRole('heading', { name: 'What needs you today' }).waitFor()
  await desk.context().close()
})

test('on a narrow screen the pages fold behind one word, with the keyboard', async () => {
  const desk = await signedIn(whole.browser, whole.system.origin, 'Nat Walker')
  await desk.setViewportSize({ width: 320, height: 640 })
  const menu = desk.getByRole('navigation', { name: 'Main' })
  await expect.poll(() => menu.isVisible()).toBe(false)
  await tabTo(desk, 'Menu')
  await desk.keyboard.press('Enter')
  await menu.waitFor()
  await expectGood(desk, 'the menu')
  await desk.keyboard.press('Escape')
  await expect.poll(() => menu.isVisible()).toBe(false)
  await desk.keyboard.press('Enter')
  await tabTo(desk, 'Help')
  await desk.keyboard.press('Enter')
  await desk.getByRole('heading', { name: 'What you do here' }).waitFor()
  await expect.poll(() => menu.isVisible()).toBe(false)
  await expectGood(desk, 'help')
  await desk.context().close()
})

test.each([
  ['Ash Taylor, Family Hub North', 'Hand-outs'],
  ['Cam Jones', 'Look first whether somebody wrote'],
  ['Quin Lewis', 'Nothing needs you today.'],
])('the pages of %s', async (name, says) => {
  const desk = await signedIn(whole.browser, whole.system.origin, name)
  await desk.getByText(says).first().waitFor()
  await expectGood(desk, 'home')
  await desk.getByRole('heading', { name: /^Rounds/ }).waitFor()
  if (name === 'Cam Jones') expect(await desk.getByText('Nothing needs you today.').count()).toBe(0)
  for (const path of ['/staff/me', '/staff/help'])
    for (const width of [320, 1280]) {
      await desk.setViewportSize({ width, height: 800 })
      await desk.goto(whole.system.origin + path)
      await desk.getByRole('heading', { level: 1 }).waitFor()
      for (const part of await desk.locator('main summary').all()) await part.click()
      await expectGood(desk, `${path} at ${width}`)
    }
  await desk.context().close()
})
