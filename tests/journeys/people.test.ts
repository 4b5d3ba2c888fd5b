// Who may sign in: a business manager invites, changes, looks again and ends a sign-in, on the real system with its
// real sign-in.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { signedIn } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { lookAtBoth } from '../support/look-at-both.ts'
import { tabTo } from '../support/tab-to.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const desk = (person: string) => signedIn(whole.browser, whole.system.origin, person)
const open = async (page: Page, path: string, says: string) => {
  await page.goto(whole.system.origin + path)
  await page.getByText(says).first().waitFor()
}
const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const offered = async (name: string) => {
  const page = await (await whole.browser.newContext()).newPage()
  await page.goto(`${whole.system.origin}/staff/`)
  await press(page, 'Sign in')
  await page.getByRole('heading', { name: 'Who would you like to be?' }).waitFor()
  const count = await page.getByRole('button', { name }).count()
  await page.context().close()
  return count > 0
}

test('somebody is invited, signs in, gets another role, leaves, and cannot sign in any more', async () => {
  const nat = await desk('Nat Walker')
  await tabTo(nat, 'People')
  await nat.keyboard.press('Enter')
  await tabTo(nat, 'Invite somebody')
  await nat.keyboard.press('Enter')

  // Roles that stand apart, and no agency: said in words, at the field, and nothing typed is lost.
  await nat.getByLabel('Name').fill('Wren & Sons <Fox>')
  await nat.getByLabel('E-mail address at work').fill('wren@example.org')
  await nat.getByRole('checkbox', { name: /^Agency worker/ }).check()
  await nat.getByRole('checkbox', { name: /^Reader/ }).check()
  await press(nat, 'Invite')
  const wrong = nat.getByRole('region', { name: 'Please check 2 things' })
  await wrong.waitFor()
  await expect.poll(() => wrong.evaluate((it) => it === document.activeElement)).toBe(true)
  await expectGood(nat, 'an invitation with problems')
  await wrong.getByRole('link', { name: /must not read what families write about it/ }).click()
  await expect.poll(() => nat.evaluate(() => document.activeElement?.id)).toBe('field-roles')
  await nat.getByRole('checkbox', { name: /^Reader/ }).uncheck()
  await nat.getByRole('checkbox', { name: 'Riverside School' }).check()
  await press(nat, 'Invite')
  await nat.getByRole('heading', { name: 'Wren & Sons <Fox>' }).waitFor()
  await nat.getByText('Agency worker for Riverside School').waitFor()

  const wren = await desk('Wren & Sons <Fox>')
  await wren.getByRole('link', { name: 'Hand-outs' }).first().waitFor()
  await open(wren, '/staff/people', 'This page is not for your role.')

  await nat.getByRole('checkbox', { name: /^Agency worker/ }).uncheck()
  await nat.getByRole('checkbox', { name: /^Board member/ }).check()
  await press(nat, 'Save')
  await nat.getByText('Saved. It holds from the next sign-in on.').waitFor()
  const board = await desk('Wren & Sons <Fox>')
  expect(await board.getByRole('link', { name: 'Hand-outs' }).count()).toBe(0)

  await press(nat, 'Yes, it is still right')
  await nat.getByText('Noted: this is still right.').waitFor()
  await nat.getByText(/Last looked at by Nat Walker/).waitFor()

  await press(nat, 'Wren & Sons <Fox> has left, or must not sign in any more')
  await nat.getByText('This cannot be taken back').waitFor()
  await expectGood(nat, 'before leaving')
  await press(nat, 'Keep it')
  expect(await offered('Wren & Sons <Fox>')).toBe(true)
  await press(nat, 'Wren & Sons <Fox> has left, or must not sign in any more')
  await press(nat, 'Yes, end it')
  await nat.getByText('Nat Walker ended the sign-in').waitFor()
  expect(await offered('Wren & Sons <Fox>')).toBe(false)

  // The browser that was signed in before has no way back in, either.
  await board.evaluate(() => sessionStorage.clear())
  await board.goto(`${whole.system.origin}/staff/`)
  await press(board, 'Sign in')
  await board.getByRole('heading', { name: 'Who would you like to be?' }).waitFor()
  // Nor has a request that names the account.
  await expect(whole.system.as('nobody-at-all')).rejects.toThrow()

  await open(nat, '/staff/people', 'Have left')
  await open(nat, '/staff/audit', 'ended a person’s sign-in')
})

test('nobody does it to themself; others are told that two readers are needed', async () => {
  const nat = await desk('Nat Walker')
  await open(nat, '/staff/people/business-manager-1', 'Nobody changes, reviews or removes themself')
  expect(await nat.getByRole('button', { name: 'Save' }).count()).toBe(0)
  await open(nat, '/staff/people/reader-1', 'Is this still right?')
  await press(nat, 'Cam Jones has left, or must not sign in any more')
  await press(nat, 'Yes, end it')
  await nat.getByText('Comments need at least two readers.').waitFor()
  await expectGood(nat, 'refused')
})

test('two managers: the second is told, sees what the first saved, and decides', async () => {
  const [nat, pat] = [await desk('Nat Walker'), await desk('Pat Singh')]
  for (const page of [nat, pat]) await open(page, '/staff/people/board-1', 'Is this still right?')
  await nat.getByLabel('Name').fill('Lou of Nat')
  await pat.getByLabel('Name').fill('Lou of Pat')
  await press(nat, 'Save')
  await nat.getByText('Saved. It holds').waitFor()
  await press(pat, 'Save')
  await pat.getByRole('heading', { name: 'Nat Walker saved this while you were typing' }).waitFor()
  expect(await pat.getByLabel('Name').inputValue()).toBe('Lou of Pat')
  await expectGood(pat, 'changed meanwhile')
  await press(pat, 'Go on with my words')
  await press(pat, 'Save')
  await pat.getByRole('heading', { name: 'Lou of Pat' }).waitFor()
})

test('every page is good for everybody, narrow and wide, light and dark', async () => {
  const [manager, scrutineer] = [await desk('Nat Walker'), await desk('Gil Novak')]
  const look = async (page: Page, path: string, says: string) => {
    await open(page, path, says)
    await lookAtBoth(page, path)
  }
  await look(manager, '/staff/people', 'May sign in')
  await look(manager, '/staff/people/new', 'What will they do here?')
  await look(manager, '/staff/people/agency-1', 'Is this still right?')
  await look(manager, '/staff/people/no-such-person', 'There is nothing at this address.')
  await look(scrutineer, '/staff/people', 'May sign in')
  expect(await scrutineer.getByRole('link', { name: 'Invite somebody' }).count()).toBe(0)
})
