// An audit of a case from its plan to its end: each agency grades without seeing the other, then they agree. A review that
// closes only with a reason. Nobody is named in either.
import { expect, test } from 'vitest'
import { signedIn } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const at = (path: string) => `${whole.system.origin}/staff/year/${path}`

test('two agencies grade a case, agree, and a finding becomes a lesson', async () => {
  const desk = await signedIn(whole.browser, whole.system.origin, 'Nat Walker')
  await desk.goto(at('case-audits/new'))
  await desk.getByLabel('What is it about?').fill('What happened to Jayden')
  await desk.getByLabel('What is asked?').fill('Was the child heard?')
  await desk.getByLabel('Which priority does it serve?').selectOption({ index: 1 })
  await desk.getByLabel('How is it done?').fill('A day together')
  await desk.getByLabel('How are the cases chosen?').fill('Drawn by lot')
  await desk.getByLabel('By which day do agencies give their grades?').fill('2027-03-01')
  await desk.getByRole('button', { name: 'Save the plan' }).click()
  await desk.getByRole('link', { name: /This may name somebody/ }).waitFor()
  await desk.getByLabel('What is it about?').fill('Do plans change when children speak?')
  await desk.getByRole('button', { name: 'Save the plan' }).click()
  await desk.getByRole('heading', { level: 1, name: 'Do plans change when children speak?' }).waitFor()
  const address = desk.url()
  await desk.getByText('Add a case').click()
  await desk.getByLabel('Family Hub North').check()
  await desk.getByRole('button', { name: 'Add this case' }).click()
  await desk.getByRole('link', { name: /at least two agencies/ }).waitFor()
  await desk.getByLabel('Riverside School').check()
  await desk.getByRole('button', { name: 'Add this case' }).click()
  await desk.getByRole('heading', { name: /^Case C-/ }).waitFor()
  await expectGood(desk, 'an audit with a case')

  for (const [person, grade] of [
    ['Ash Taylor', 'Good'],
    ['Ray Hill', 'Inadequate'],
  ] as const) {
    const agency = await signedIn(whole.browser, whole.system.origin, person)
    await agency.goto(address)
    await agency.locator('summary', { hasText: /^Grade case C-/ }).click()
    expect(await agency.getByText('As we saw it.').count()).toBe(0)
    await agency.getByLabel('Grade', { exact: true }).selectOption(grade)
    await agency.getByLabel('Why?', { exact: true }).fill('As we saw it.')
    await agency.getByLabel(/Yes: give these grades/).check()
    await agency.getByRole('button', { name: 'Save' }).click()
    await agency.getByText(`${grade}. As we saw it.`).waitFor()
    if (grade === 'Good') await expectGood(agency, 'a case that an agency has graded')
    await agency.context().close()
  }

  await desk.goto(address)
  await desk.locator('summary', { hasText: /^Agree the grades of/ }).click()
  await desk.getByLabel('Grade', { exact: true }).selectOption('Good')
  await desk.getByRole('button', { name: 'Save' }).click()
  await desk.getByRole('link', { name: 'An agency gave another grade. Say why this one.' }).waitFor()
  await desk.getByLabel('Why?', { exact: true }).fill('The plan has her words.')
  await desk.getByRole('button', { name: 'Save' }).click()
  await desk.getByText('Agencies said: 1 good, 1 inadequate').waitFor()
  await desk.getByText('Agreed: 1 good').waitFor()
  await desk.getByText('Look at the model again: what else is there, and why this one?').waitFor()
  await desk.locator('summary', { hasText: 'Write down what was found' }).click()
  await desk.getByRole('button', { name: 'Add one finding' }).click()
  const findings = desk.locator('form').filter({ hasText: 'What was found over all cases?' })
  await findings.getByLabel('What was found?').fill('Children were asked late.')
  await findings.getByRole('button', { name: 'Save' }).click()
  await desk.getByRole('listitem').filter({ hasText: 'Children were asked late.' }).waitFor()
  await desk.context().close()

  const board = await signedIn(whole.browser, whole.system.origin, 'Lou Green')
  await board.goto(address)
  await board.getByText('Good. The plan has her words.').waitFor()
  expect(await board.getByRole('heading', { name: 'Run this audit' }).count()).toBe(0)
  await board.context().close()

  const lead = await signedIn(whole.browser, whole.system.origin, 'Jo Morris')
  await lead.goto(address)
  await lead.getByRole('button', { name: 'Add a lesson from this' }).click()
  await lead.getByRole('heading', { level: 1, name: 'Children were asked late.' }).waitFor()
  await lead.getByRole('link', { name: /^Case audit/ }).click()
  await lead.getByRole('link', { name: 'Children were asked late.' }).waitFor()
  await lead.context().close()
}, 240_000)

test('a review counts working days, and closes with a reason only; agencies cannot open it', async () => {
  const desk = await signedIn(whole.browser, whole.system.origin, 'Nat Walker')
  await desk.goto(at('case-reviews/new'))
  await desk.getByLabel('What is it about?').fill('Neglect that was not seen as one')
  await desk.getByLabel('On which day did the incident become known?').fill('2025-05-21')
  await desk.getByLabel('Family Hub North').check()
  await desk.getByLabel('Riverside School').check()
  await desk.getByRole('button', { name: 'Begin' }).click()
  await desk.getByText(/it was due by 29 May 2025/).waitFor()
  await expectGood(desk, 'a review that has begun')
  await desk.getByText('Consider the criteria, choose the level').click()
  for (const group of await desk.getByRole('group', { name: /\?$/ }).all()) {
    await group.getByLabel('Is it met?').selectOption('Not met')
    await group.getByLabel('Why?').fill('Looked at together.')
  }
  await desk.getByLabel('Which level is it?').selectOption('Local learning review')
  await desk.getByLabel('Why this level?').fill('Much to learn.')
  await desk.getByLabel('On which day was it decided?').fill('2025-06-02')
  await desk.getByRole('button', { name: 'Save' }).first().click()
  await desk.getByText('chosen on 2 June 2025').waitFor()
  await desk.getByText('Close this review').click()
  await desk.getByRole('button', { name: 'Close it' }).click()
  await desk.getByRole('link', { name: /Say why it is closed without a plan/ }).waitFor()
  await desk.getByLabel(/^Why is it closed without a test/).fill('The last review said it.')
  await desk.getByRole('button', { name: 'Close it' }).click()
  await desk.getByText('Closed without a test of every action').waitFor()
  expect(await desk.getByRole('heading', { name: 'Run this review' }).count()).toBe(0)
  const address = desk.url()
  await desk.context().close()

  const agency = await signedIn(whole.browser, whole.system.origin, 'Ash Taylor')
  await agency.goto(address)
  await agency.getByRole('heading', { name: 'This page is not for your role.' }).waitFor()
  await agency.context().close()
}, 120_000)
