// A lead writes a survey with the keyboard alone, in two languages, and publishes it; whatever happens on the way, nothing
// typed is lost.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { Api } from '#infra/operate/api.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { readPublicKeys } from '#infra/operate/read-public-keys.ts'
import { Draft } from '#shared/survey/draft.ts'
import { SurveyVersion } from '#shared/survey/survey.ts'
import { readForm } from '#shared/xlsform/read-form.ts'
import { readWorkbook } from '#web/lead/bring-in/read-workbook.ts'
import { writeWorkbook } from '#web/lead/bring-in/write-workbook.ts'
import { aPhone, signedIn } from '../support/browser.ts'
import { everyKind } from '../support/every-kind.ts'
import { expectGood } from '../support/good-page.ts'
import { openPublished } from '../support/open-published.ts'
import { tabTo } from '../support/tab-to.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')
const goTo = async (page: Page, part: string): Promise<void> => {
  await page.getByRole('button', { name: part, exact: true }).press('Enter')
  await page.getByRole('button', { name: part, exact: true, pressed: true }).waitFor()
}
/** In a list, by the first letters of what is wanted. */
const choose = async (page: Page, label: string, first: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).focus()
  await page.keyboard.type(first)
}

const asked = [
  ['A scale', 'How was the holiday club?'],
  ['A scale', 'How was the food?'],
  ['Faces', 'How did you feel there?'],
  ['A scale', 'Did you make friends?'],
  ['A scale', 'Did you feel safe?'],
  ['A scale', 'Did the grown-ups listen?'],
  ['A scale', 'Was there enough to do?'],
  ['A scale', 'Would you go again?'],
  ['A box', 'What was the best part?'],
  ['A box', 'What would you change?'],
] as const

test('ten questions in two languages with the keyboard alone, looked at, published and answered', async () => {
  const desk = await signedIn(whole.browser, whole.system.origin, 'Jo Morris')
  await desk.goto(`${whole.system.origin}/staff/drafts/new`)
  await desk.getByLabel('What is it called?').waitFor()
  await expectGood(desk, 'a new survey')
  await tabTo(desk, 'What is it called?')
  await desk.keyboard.type('The holiday club')
  await desk.keyboard.press('Enter')
  await desk.getByRole('heading', { level: 1, name: 'The holiday club' }).waitFor()

  for (const [place, [kind, words]] of asked.entries()) {
    await choose(desk, 'A new question', kind)
    await desk.keyboard.press('Tab')
    await desk.keyboard.press('Enter')
    await expect.poll(() => focused(desk)).toBe(`field-questions.q${place + 1}.text`)
    await desk.keyboard.insertText(words)
    if (kind === 'A scale') await choose(desk, 'Take the answers from a scale of ours', 'Not good')
    await desk.getByRole('button', { name: `${place + 1}. ${words}` }).waitFor()
  }
  const phone = desk.frameLocator('iframe')
  await phone.getByRole('heading', { name: 'What would you change?' }).waitFor()

  await desk.getByRole('button', { name: 'Move up question 2' }).press('Enter')
  await desk.getByText('It is 1 of 10 now.').waitFor()
  await expect.poll(() => focused(desk)).toBe('up-q2')
  await desk.getByRole('button', { name: 'Undo' }).press('Enter')
  await desk.getByRole('button', { name: '1. How was the holiday club?' }).waitFor()

  await goTo(desk, 'Check and publish')
  await desk.getByText('Say whom it is for.').waitFor()
  await desk.getByRole('button', { name: 'Whom it is for' }).press('Enter')
  await expect.poll(() => focused(desk)).toBe('field-audience')
  await desk.keyboard.type('Children who were at the club')

  await goTo(desk, 'Languages')
  await choose(desk, 'Another language', 'Polski')
  await desk.keyboard.press('Tab')
  await desk.keyboard.press('Enter')
  const boxes = desk.locator('textarea[lang=pl]')
  await boxes.first().waitFor()
  for (const box of await boxes.all()) {
    if ((await box.inputValue()) !== '') continue
    await box.focus()
    await desk.keyboard.insertText('Po polsku')
  }
  await desk.getByRole('button', { name: 'Polski (complete)' }).waitFor()

  await goTo(desk, 'Check and publish')
  await desk.getByText('Nothing stands in the way of publishing.').waitFor()
  await desk.getByText('Mark it as sensitive').waitFor()
  await desk.getByRole('button', { name: 'Publish this survey' }).press('Enter')
  await desk.getByRole('button', { name: 'Publish it' }).press('Enter')
  await desk.getByRole('heading', { level: 1, name: 'Surveys' }).waitFor()
  await desk.getByText('No survey is being written now.').waitFor()
  await desk.context().close()

  const lead = await whole.system.as('participation-lead-1')
  const published = SurveyVersion.parse(await lead.get('/api/surveys/the-holiday-club/versions/1'))
  expect(published.definition.questions.map(({ text }) => text)).toEqual(asked.map(([, words]) => words))
  expect(published.definition.translations?.pl?.words['Did you feel safe?']).toBe('Po polsku')
  const { wave, distribution } = await openPublished(lead, published.survey, 1, 'Summer')
  const child = await aPhone(whole.browser)
  await child.goto(`${whole.system.origin}/s/${distribution}`)
  const heading = () => child.getByRole('heading', { level: 1 }).innerText()
  const first = 'How was the holiday club?'
  for (let before = await heading(); before !== first; before = await heading()) {
    await child.getByRole('button', { name: /^(Start|Continue)$/ }).click()
    await expect.poll(heading).not.toBe(before)
  }
  await child.context().close()
  const publicKeys = await readPublicKeys(whole.system.origin, distribution)
  const handout = { wave, distribution, survey: published, publicKeys }
  const { submission } = await sealOnPhone(handout, { answers: { q1: 'good' } })
  await new Api(whole.system.origin, '').post(`/api/s/${distribution}/responses`, submission)
}, 240_000)

test('a closed tab, and somebody else who saves first, lose nothing; every part is good to use', async () => {
  const lead = await whole.system.as('participation-lead-1')
  const made = Draft.parse(await lead.post('/api/drafts', { definition: everyKind }))
  const address = `${whole.system.origin}/staff/drafts/${made.draft}`
  let desk = await signedIn(whole.browser, whole.system.origin, 'Jo Morris')
  const context = desk.context()
  // The network is away.
  await context.route('**/api/drafts/*', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await desk.goto(address)
  await desk.getByRole('button', { name: '5. How did the help feel?' }).press('Enter')
  await desk.getByLabel('The question').press('End')
  await desk.keyboard.type(' Really?')
  await desk.getByText(/kept on this computer/i).waitFor()
  await desk.close()

  desk = await context.newPage()
  await desk.goto(address)
  // The sign-in service still knows them.
  await desk.getByRole('button', { name: 'Sign in' }).click()
  await desk.getByText('What was not saved when you left is here again.').waitFor()
  await desk.getByRole('button', { name: '5. How did the help feel? Really?' }).waitFor()

  const theirs = { ...everyKind, title: 'As Sam has it' }
  await lead.post(`/api/drafts/${made.draft}`, { from: 1, definition: theirs })
  await context.unroute('**/api/drafts/*')
  await desk.getByRole('button', { name: 'Save now' }).press('Enter')
  await desk.getByRole('heading', { name: /saved this survey while you were writing/ }).waitFor()
  await expectGood(desk, 'somebody else was first', 'iframe')
  await desk.getByRole('button', { name: 'Put both together' }).press('Enter')
  await desk.getByRole('heading', { level: 1, name: 'As Sam has it' }).waitFor()
  await desk.getByRole('button', { name: '5. How did the help feel? Really?' }).press('Enter')
  await desk.getByRole('button', { name: 'Save now' }).press('Enter')
  await desk.getByText(/^Saved by /).waitFor()
  expect(Draft.parse(await lead.get(`/api/drafts/${made.draft}`))).toMatchObject({
    version: 3,
    definition: { title: 'As Sam has it' },
  })

  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    await desk.setViewportSize({ width, height: 900 })
    await desk.emulateMedia({ colorScheme })
    for (const part of [
      'Questions',
      'Question bank',
      'About the survey',
      'Languages',
      'On a phone',
      'Check and publish',
    ]) {
      await goTo(desk, part)
      await expectGood(desk, `${part} at ${width}`, 'iframe')
    }
  }
  await desk.setViewportSize({ width: 320, height: 900 })
  for (const [path, says] of [
    ['bank', 'Put it into a draft'],
    ['surveys/parent-carer/versions', 'Version 1'],
  ]) {
    await desk.goto(`${whole.system.origin}/staff/${path}`)
    await desk
      .getByText(says ?? '')
      .first()
      .waitFor()
    await expectGood(desk, path ?? '')
  }
}, 240_000)

test('a form from a spreadsheet comes in with all that it loses told, goes out again, and a pasted list becomes a draft', async () => {
  const desk = await signedIn(whole.browser, whole.system.origin, 'Jo Morris')
  await desk.goto(`${whole.system.origin}/staff/drafts/bring-in`)
  const file = desk.getByLabel('A file')
  await file.setInputFiles({ name: 'x.xlsx', mimeType: '', buffer: Buffer.from('no workbook') })
  await desk.getByRole('alert').getByText('The file cannot be read.').waitFor()
  const rows = [
    ['type', 'name', 'label::English (en)', 'label::Polski (pl)', 'required'],
    ['select_one yn', 'Helped', 'Did it help?', 'Czy to pomogło?', 'yes'],
    ['geopoint', 'where', 'Where do you live?', '', ''],
  ]
  const choices = [
    ['list_name', 'name', 'label::English (en)', 'label::Polski (pl)'],
    ['yn', 'y', 'Yes', 'Tak'],
    ['yn', 'n', 'No', 'Nie'],
  ]
  const settings = [['form_title'], ['Did the help help?']]
  const sheets = [
    { name: 'survey', rows },
    { name: 'choices', rows: choices },
    { name: 'settings', rows: settings },
  ]
  await file.setInputFiles({
    name: 'help.xlsx',
    mimeType: '',
    buffer: Buffer.from(await writeWorkbook(sheets)),
  })
  await desk.getByRole('heading', { name: '1 question would come in. 2 things stay behind' }).waitFor()
  await desk.getByRole('row', { name: /survey E2 yes/ }).waitFor()
  await desk.getByRole('row', { name: /survey A3 .*Heard never asks where somebody is\./ }).waitFor()
  await expectGood(desk, 'a form would come in')
  await desk.getByRole('button', { name: 'Make a draft of it' }).click()
  await desk.getByRole('heading', { level: 1, name: 'Did the help help?' }).waitFor()
  await goTo(desk, 'Check and publish')
  const saving = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'as a spreadsheet (XLSForm)' }).click()
  const book = await readWorkbook(new Uint8Array(await readFile(await (await saving).path())))
  const again = readForm(book.is === 'sheets' ? book.sheets : [], 2026)
  expect(again).toMatchObject({
    is: 'survey',
    left: [],
    survey: { questions: [{ id: 'helped', text: 'Did it help?' }] },
  })

  await desk.goto(`${whole.system.origin}/staff/drafts/bring-in`)
  await desk
    .getByLabel('Or paste a list of questions')
    .fill('Our day out\n\n1. How was the bus?\n- Good\n- Bad\n2. What else?')
  await desk.getByRole('button', { name: 'Read what I pasted' }).click()
  await desk.getByRole('heading', { name: '2 questions would come in, and nothing is left behind' }).waitFor()
  await desk.getByRole('button', { name: 'Make a draft of it' }).click()
  await desk.getByRole('heading', { level: 1, name: 'Our day out' }).waitFor()
  await desk.context().close()
})
