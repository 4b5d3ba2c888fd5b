// A business manager counts what the framework names: from a file, with a mistake in it first; a figure that is news leads to
// an enquiry, and the enquiry before the board, on the page of the year. Parts of data sets come in, and are noted.
import { expect, test } from 'vitest'
import { signedIn } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()

const title = 'Re-referrals within 12 months'
const quarters = ['2022/23', '2023/24', '2024/25', '2025/26'].flatMap((year) =>
  [1, 2, 3, 4].map((n) => `Q${n} ${year}`),
)
const counted = [160, 152, 158, 149, 155, 161, 150, 157, 153, 159, 151, 156, 154, 158, 152, 245]
const file = (rows: string[]) => ({
  name: 'figures.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['indicator,period,numerator,denominator', ...rows].join('\n')),
})
const rows = quarters.map((quarter, place) => `${title},${quarter},${counted[place]},760`)

test('from a file of figures to an enquiry, and to the board', async () => {
  const desk = await signedIn(whole.browser, whole.system.origin, 'Nat Walker')
  await desk.goto(`${whole.system.origin}/staff/indicators`)
  await desk.getByLabel('Referrals that do not meet the threshold').check()
  await desk.getByLabel(title).check()
  await desk.getByRole('button', { name: 'Add these' }).click()
  await desk.getByRole('link', { name: title }).waitFor()
  await desk.getByText('No figure yet.').first().waitFor()

  await desk.goto(`${whole.system.origin}/staff/figures`)
  await desk.getByLabel('The file').setInputFiles(file([...rows, `${title},summer,1,2`]))
  await desk.getByRole('alert').getByText('B18:').waitFor()
  expect(await desk.getByRole('button', { name: /Bring in/ }).count()).toBe(0)
  await desk.getByLabel('The file').setInputFiles(file(rows))
  await desk.getByRole('heading', { name: '16 figures would come in' }).waitFor()
  await expectGood(desk, 'figures would come in')
  await desk.getByRole('button', { name: 'Bring in 16 figures' }).click()
  await desk.getByText('figures.csv: 16 figures').waitFor()

  await desk.goto(`${whole.system.origin}/staff/indicators`)
  await desk.getByRole('row', { name: /At risk\. Above the usual range\. That is worse\./ }).waitFor()
  await desk.getByRole('link', { name: title }).click()
  await desk.getByText('2025/26 Q4: Above the usual range. That is worse.').waitFor()
  await expectGood(desk, 'an indicator at risk')
  await desk.getByRole('link', { name: 'Write down what was found' }).click()
  await expect.poll(() => desk.getByLabel('Which indicator is at risk?').inputValue()).toBe(title)
  await desk.getByLabel('What made you look?').fill('The last quarter.')
  await desk.getByLabel('Should the board hear of it?').selectOption({ label: 'Yes' })
  await desk.getByRole('button', { name: 'Save' }).click()
  await desk.getByRole('heading', { level: 1, name: title }).waitFor()

  await desk.goto(`${whole.system.origin}/staff/figures`)
  await desk.getByRole('button', { name: 'Take back' }).click()
  await desk.getByRole('button', { name: 'Take these figures back' }).click()
  await desk.getByText('Taken back by Nat Walker').waitFor()

  await desk.goto(`${whole.system.origin}/staff/year/priorities`)
  await desk.getByText('Note what came in of Exploitation').click()
  await desk.getByRole('button', { name: /^It came in \(Police/ }).click()
  await desk.getByRole('row', { name: /^Police Received .* noted by Nat Walker/ }).waitFor()
  await desk.getByRole('button', { name: /^Take back \(Police/ }).click()
  await desk.getByRole('row', { name: /^Police .*(Was due|Due by)/ }).waitFor()
  await desk.goto(`${whole.system.origin}/staff/year/early-help`)
  await desk.getByText('This cannot prove cause.').waitFor()
  await desk.getByText('Of no step can anything be said yet.').waitFor()
  await desk.context().close()

  const board = await signedIn(whole.browser, whole.system.origin, 'Lou Green')
  await board.goto(`${whole.system.origin}/staff/year`)
  await board.getByRole('link', { name: `Enquiry: ${title}` }).waitFor()
  await board.getByRole('heading', { name: 'Waiting for a decision (1)' }).waitFor()
  await board.goto(`${whole.system.origin}/staff/registers/enquiry`)
  await board.getByRole('link', { name: title }).waitFor()
  await board.goto(`${whole.system.origin}/staff/indicators/re-referrals`)
  await board.getByText('No figure has come in yet.').waitFor()
  expect(await board.getByText('Change this indicator').count()).toBe(0)
  await board.context().close()
})
