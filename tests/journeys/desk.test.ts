// What somebody wrote is read by one person, looked at by a second, acted on by the safeguarding lead; and nobody
// else sees a word of it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { Api } from '#infra/operate/api.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { listComments } from '#shared/comments/desk-endpoints.ts'
import { signedIn } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { openHandout } from '../support/open-handout.ts'
import { waitUntil } from '../support/wait-until.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const worry = '<b>He hits us</b> \u202etonight'

async function openFirst(desk: Page): Promise<void> {
  await desk.goto(`${whole.system.origin}/staff/desk`)
  await desk.locator('main ol a').first().click()
  await desk.getByRole('heading', { name: 'One person’s words' }).waitFor()
  await desk.locator('blockquote').first().waitFor()
}

async function judge(desk: Page, grade: RegExp): Promise<void> {
  await desk.getByRole('radio', { name: grade }).check()
  await desk.getByRole('checkbox', { name: 'A child at risk' }).check()
  await desk.getByText('tell Children’s front door').waitFor()
  await desk.getByRole('button', { name: 'Save', exact: true }).click()
}

test('a worry goes from one reader to a second, to the lead, and is never seen by anybody else', async () => {
  const lead = await whole.system.as('participation-lead-1')
  const handout = await openHandout(lead)
  for (const text of ['They came every week.', worry]) {
    const { submission } = await sealOnPhone(handout, { answers: {}, texts: { p10a: text } })
    await new Api(whole.system.origin, '').post(`/api/s/${handout.distribution}/responses`, submission)
  }
  await lead.post(`/api/waves/${handout.wave}/close`)
  const reader = await whole.system.as('reader-1')
  await waitUntil(async () => {
    const { lines } = listComments.ok.body.parse(await reader.get('/api/comments'))
    return lines.length === 2 ? lines : undefined
  })

  const cam = await signedIn(whole.browser, whole.system.origin, 'Cam Jones')
  await cam.goto(`${whole.system.origin}/staff/desk`)
  await cam.getByText('marked: read it first').waitFor()
  await expectGood(cam, 'to read')
  await openFirst(cam)
  expect(await cam.locator('blockquote').first().innerText()).toContain('<b>He hits us</b>')
  expect(await cam.locator('blockquote b').count()).toBe(0)
  for (const width of [320, 1280]) {
    await cam.setViewportSize({ width, height: 900 })
    await expectGood(cam, `a set at ${width}`)
  }
  const dee = await signedIn(whole.browser, whole.system.origin, 'Dee Patel')
  await dee.goto(`${whole.system.origin}/staff/desk`)
  await dee.getByText('Cam Jones has it open').waitFor()
  await judge(cam, /^3/)
  await cam.getByText('A second reader has to look at it.').waitFor()
  // Whoever has to come is told at once, and not a word of it.
  const mails = () => readFileSync(join(whole.system.data, 'mail.txt'), 'utf8')
  await expect.poll(mails).toContain('a second reader')
  expect(mails()).toContain(`${whole.system.origin}/staff/desk/${handout.wave}/`)
  expect(mails()).not.toMatch(/hits|tonight/)

  await openFirst(dee)
  expect(await dee.getByText('3 · Act on the same day', { exact: true }).count()).toBe(0)
  await judge(dee, /^2/)
  await dee.getByText(/Cam Jones: 3/).waitFor()
  await dee.getByLabel('Why do you need it?').fill('To ask the agency')
  await dee.getByRole('button', { name: 'Ask to see it' }).click()
  await dee.getByText('You asked to see the hand-out.').waitFor()

  const eve = await signedIn(whole.browser, whole.system.origin, 'Eve Brown')
  await openFirst(eve)
  await eve.getByLabel('Why do you agree?').fill('So do I')
  await eve.getByRole('button', { name: 'Agree' }).click()
  await eve.getByText('handed out by family-hub-north').waitFor()
  await eve.getByLabel('Whom did you tell?').fill('MASH')
  await eve.getByLabel('Why was that right?').fill('A child is being hit')
  await eve.getByRole('checkbox', { name: /in the case system/ }).check()
  await eve.getByRole('button', { name: 'Save what you did' }).click()
  await eve.getByText('Eve Brown told MASH').waitFor()
  await expectGood(eve, 'a worry that was acted on')

  for (const id of ['participation-lead-1', 'agency-1', 'board-1', 'business-manager-1'])
    await expect((await whole.system.as(id)).get('/api/comments')).rejects.toThrow(
      'Your role does not open this',
    )
  const audit = await (await whole.system.as('scrutineer-1')).get('/api/audit')
  expect(JSON.stringify(audit)).toContain('claimComment')
  expect(JSON.stringify(audit)).not.toContain('hits')
})
