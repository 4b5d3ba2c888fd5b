// A partnership sets itself up, from nothing; then its first round can be opened. And every page of it, looked at.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madeUpSettings } from '#infra/local/made-up-settings.ts'
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { SectionName } from '#shared/settings/settings.ts'
import { sectionWords } from '#web/manage/section-words.ts'
import { signedIn, startBrowser } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { lookAtBoth } from '../support/look-at-both.ts'
import { System } from '../support/system.ts'
import { tabTo } from '../support/tab-to.ts'

let system: System
let browser: Awaited<ReturnType<typeof startBrowser>>
beforeAll(async () => {
  process.env['HEARD_EMPTY'] = '1'
  ;[system, browser] = await Promise.all([System.start(), startBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await system?.remove()
})

/** For a machine that has much else to do. */
const patient = { timeout: 60_000 }

const today = londonDay(Date.now())
const { partnership, agencies, reading, worries } = madeUpSettings(today)

const fill = async (page: Page, fields: Record<string, string>): Promise<void> => {
  for (const [label, text] of Object.entries(fields)) {
    await tabTo(page, label)
    await page.keyboard.type(text)
  }
}

/** Nothing but keys, section by section; what has a starting value is looked at and saved. */
const filling: Record<SectionName, (page: Page) => Promise<void>> = {
  partnership: async (page) => {
    await fill(page, {
      'What is the partnership called?': partnership.name,
      'Which legal body answers for the data?': partnership.controller,
    })
    await fill(page, { 'E-mail': partnership.ask.mailbox, Phone: partnership.ask.phone })
    await fill(page, { Name: partnership.dataProtection.name, 'E-mail': partnership.dataProtection.mailbox })
  },
  agencies: async (page) => {
    await fill(page, { Name: agencies.agencies[0]?.name ?? '' })
    await tabTo(page, /^Add another/)
    await page.keyboard.press('Enter')
    await fill(page, { Name: agencies.agencies[1]?.name ?? '' })
  },
  priorities: async (page) => {
    await tabTo(page, /^Move down/)
    await page.keyboard.press('Enter')
  },
  vocabulary: (page) => fill(page, { 'The body that you report to': 'Westbrook Board' }),
  helpers: async () => undefined,
  help: async (page) => {
    await tabTo(page, 'I rang or looked up every number today')
    await page.keyboard.press('Space')
  },
  reading: async (page) => {
    for (const { name, mailbox } of [...reading.readers, reading.safeguardingLead, reading.deputy])
      await fill(page, { Name: name, 'E-mail': mailbox })
    await fill(page, { 'Where do alerts go?': reading.mailbox })
  },
  worries: async (page) => {
    for (const { who, how, when } of worries.routes)
      await fill(page, { 'Who is told?': who, 'How are they reached?': how, 'How soon?': when })
  },
  notices: async (page) => {
    const [year = '', month = '', day = ''] = today.split('-')
    await fill(page, {
      'Who checked the notices?': 'Quin Lewis',
      'On which day?': month + day + year,
      'Where is the data protection impact assessment kept?': 'With Quin Lewis',
    })
  },
  retention: async () => undefined,
  languages: async () => undefined,
}

test('with the keyboard, from nothing to the first round', async () => {
  const lead = await system.as('participation-lead-1')
  await lead.post(`/api/surveys/${parentCarer.id}/versions`, parentCarer)
  const leadsDesk = await signedIn(browser, system.origin, 'Jo Morris')
  await leadsDesk.goto(`${system.origin}/staff/rounds/new`)
  await leadsDesk.getByText('Ask your business manager. This is missing:').waitFor()

  const desk = await signedIn(browser, system.origin, 'Nat Walker')
  const heading = () => desk.getByRole('heading', { level: 1 }).innerText()
  await tabTo(desk, 'Set-up')
  await desk.keyboard.press('Enter')
  await desk.getByText('11 parts are still to do.').waitFor()
  await tabTo(desk, sectionWords.partnership.title)
  for (const section of SectionName.options) {
    await desk.keyboard.press('Enter')
    await expect.poll(heading, patient).toBe(sectionWords[section].title)
    await desk.getByRole('button', { name: 'Save' }).waitFor()
    await filling[section](desk)
    await tabTo(desk, 'Save')
    await desk.keyboard.press('Enter')
    await desk.getByRole('heading', { name: 'Saved, as version 1.' }).waitFor()
    await desk.keyboard.press('Tab')
  }
  await desk.goto(`${system.origin}/staff/set-up`)
  await desk.getByText('Everything is set up. A round can be opened.').waitFor()
  await desk
    .getByText(/Done\. Saved by Nat Walker on/)
    .first()
    .waitFor()
  await desk.goto(`${system.origin}/staff/set-up/priorities`)
  await expect.poll(() => desk.getByLabel('In a few words').first().inputValue(), patient).toMatch(/neglect/)

  await leadsDesk.reload()
  await leadsDesk.getByLabel('What is the round called?').fill('The first round')
  expect(await leadsDesk.getByText('This is missing').count()).toBe(0)
  const { waves } = Object(
    await lead
      .post('/api/waves', {
        title: 'The first round',
        closes: new Date(Date.now() + 86_400_000).toISOString(),
        checks: madeUpChecks(Date.now() + 86_400_000),
        surveys: [{ survey: parentCarer.id, version: 1 }],
      })
      .then(() => lead.get('/api/waves')),
  )
  expect(waves).toHaveLength(1)
})

test('what is wrong is said at its field, which takes the focus; nothing that was typed is lost', async () => {
  const desk = await signedIn(browser, system.origin, 'Nat Walker')
  await desk.goto(`${system.origin}/staff/set-up/help`)
  await desk.getByRole('button', { name: /^Add another/ }).click()
  await desk.getByLabel('Who answers, or for whom it is').last().fill('The night line')
  await desk.getByLabel('Number', { exact: true }).last().fill('ring the bell')
  await desk.getByRole('button', { name: 'Save' }).click()
  const problem = desk.getByRole('region', { name: 'Please check 2 things' })
  await problem.waitFor()
  await expect.poll(() => problem.evaluate((it) => it === document.activeElement)).toBe(true)
  await expectGood(desk, 'a form with problems')
  await problem.getByRole('link', { name: 'Write the number in figures and spaces.' }).click()
  await expect
    .poll(() => desk.evaluate(() => document.activeElement?.getAttribute('name')))
    .toBe('contacts.3.phone')
  await desk.reload()
  await expect
    .poll(() => desk.getByLabel('Who answers, or for whom it is').last().inputValue(), patient)
    .toBe('The night line')
  await desk.getByLabel('Number', { exact: true }).last().fill('01632 960 200')
  await desk.getByRole('button', { name: 'Save' }).click()
  await problem.or(desk.getByRole('region', { name: 'Please check one thing' })).waitFor()
  await desk.getByLabel('I rang or looked up every number today').check()
  await desk.getByRole('button', { name: 'Save' }).click()
  await desk.getByRole('heading', { name: /^Saved, as version/ }).waitFor()
  await desk.goto(system.origin)
  await desk.getByText('Get help now').click()
  await desk.getByRole('link', { name: '01632 960 200' }).waitFor()
})

test('two managers: the second is told, sees what the first saved, and decides', async () => {
  const [nat, pat] = [
    await signedIn(browser, system.origin, 'Nat Walker'),
    await signedIn(browser, system.origin, 'Pat Singh'),
  ]
  const typed = 'What is the partnership called?'
  for (const desk of [nat, pat]) {
    await desk.goto(`${system.origin}/staff/set-up/partnership`)
    await desk.getByLabel(typed).waitFor()
  }
  await nat.getByLabel(typed).fill('Nat’s partnership')
  await pat.getByLabel(typed).fill('Pat’s partnership')
  await nat.getByRole('button', { name: 'Save' }).click()
  await nat.getByRole('heading', { name: /^Saved/ }).waitFor()
  await pat.getByRole('button', { name: 'Save' }).click()
  await pat.getByRole('heading', { name: 'Nat Walker saved this while you were typing' }).waitFor()
  await pat.getByText('Nat’s partnership').waitFor()
  await expectGood(pat, 'changed meanwhile')
  expect(await pat.getByLabel(typed).inputValue()).toBe('Pat’s partnership')
  await pat.getByRole('button', { name: 'Go on with my words' }).click()
  await pat.getByRole('button', { name: 'Save' }).click()
  await pat.getByRole('heading', { name: /^Saved/ }).waitFor()
})

test('every page is good for everybody, narrow and wide, light and dark', async () => {
  const manager = await signedIn(browser, system.origin, 'Nat Walker')
  const board = await signedIn(browser, system.origin, 'Lou Green')
  const sections = SectionName.options.map((section) => `/staff/set-up/${section}`)
  const look = async (desk: Page, paths: string[]) => {
    for (const path of paths) {
      await desk.goto(system.origin + path)
      await desk.getByRole('heading', { level: 1 }).waitFor()
      await expect.poll(() => desk.getByText('Loading…').count(), patient).toBe(0)
      await lookAtBoth(desk, path)
    }
  }
  await look(manager, ['/staff/set-up', ...sections, '/staff/retention', '/staff/held'])
  await look(board, ['/staff/set-up', '/staff/set-up/reading', '/staff/held'])
  expect(await board.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0)
  // Thirty-four looks by axe: more than a test usually has time for on a small machine.
}, 360_000)

test('a hold is placed with a reason and a day, and lifted again', async () => {
  const officer = await signedIn(browser, system.origin, 'Quin Lewis')
  await officer.goto(`${system.origin}/staff/retention`)
  await officer.getByRole('button', { name: 'Put on hold Sealed answers of small rounds' }).click()
  await officer.getByRole('button', { name: 'Yes, stop deletion' }).click()
  await officer.getByRole('link', { name: 'Say why.' }).waitFor()
  await officer.getByLabel('Why?').fill('An inquiry asks for it')
  await officer.getByLabel(/still needed/).fill(londonDay(Date.now() + 30 * 86_400_000))
  await officer.getByRole('button', { name: 'Yes, stop deletion' }).click()
  await officer.getByText('by Quin Lewis: An inquiry asks for it').waitFor()
  await expectGood(officer, 'on hold')
  await officer.getByRole('button', { name: 'Lift the hold Sealed answers of small rounds' }).click()
  await officer.getByLabel('Why?').fill('It is over')
  await officer.getByRole('button', { name: 'Yes, let deletion go on' }).click()
  await officer.getByText('The last hold was lifted').waitFor()
})

test('the published figures come as a file', async () => {
  const manager = await signedIn(browser, system.origin, 'Nat Walker')
  await manager.goto(`${system.origin}/staff/held`)
  const [file] = await Promise.all([
    manager.waitForEvent('download'),
    manager.getByRole('button', { name: 'Save as a table (CSV)' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('published-figures.csv')
  await manager.getByText('The file is in your downloads.').waitFor()
})
