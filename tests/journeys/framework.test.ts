// A business manager writes how the partnership learns, with one part missing first; the board adopts it and sees what stands
// behind each source.
import { expect, test } from 'vitest'
import { signedIn } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const part = 'National policy and research'

test('written by one, adopted by another, and shown to everybody who works with it', async () => {
  const at = `${whole.system.origin}/staff/year/framework`
  const desk = await signedIn(whole.browser, whole.system.origin, 'Nat Walker')
  await desk.goto(at)
  await desk.getByText('Write the first version').click()
  const policy = await desk.getByLabel(part).inputValue()
  await desk.getByLabel(part).fill('')
  await desk.getByLabel('When is it looked at again').fill('2020-01-01')
  await desk.getByRole('button', { name: 'Save as the next version' }).click()
  await desk.getByRole('link', { name: 'Take a day to come' }).waitFor()
  await expectGood(desk, 'a framework with a day that is past')
  await desk.getByLabel('When is it looked at again').fill(`${new Date().getFullYear() + 1}-12-01`)
  await desk.getByRole('button', { name: 'Save as the next version' }).click()
  await desk.getByText('Version 1 waits to be adopted').waitFor()
  await desk.getByText(`Not written yet: ${part}.`).waitFor()
  await desk.getByText('Write the next version').click()
  await desk.getByLabel(part).fill(policy)
  await desk.getByRole('button', { name: 'Save as the next version' }).click()
  await desk.getByText('You wrote this version, so somebody else has to adopt it.').waitFor()
  await desk.context().close()

  const board = await signedIn(whole.browser, whole.system.origin, 'Lou Green')
  await board.getByText('A new version of the framework waits to be adopted.').click()
  await board.getByText('Version 2 waits to be adopted').waitFor()
  await board.getByRole('button', { name: 'Adopt this version' }).click()
  await board.getByText(/^In force since/).waitFor()
  await board.getByRole('heading', { name: part }).waitFor()
  await expectGood(board, 'the framework in force')
  expect(await board.getByText('Write the next version').count()).toBe(0)
  await board.goto(`${whole.system.origin}/staff/year/coverage`)
  await board.getByRole('row', { name: /National policy and research Never yet No lesson/ }).waitFor()
  await expectGood(board, 'what stands behind each source')
  await board.context().close()
})
