// The business manager fetches each legal document, and it can be read by everybody who opens it.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { templateTexts } from '#web/manage/template-texts.ts'
import { aPhone, signedIn } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()

test('each document is saved from its page, alone and without faults', async () => {
  const desk = await signedIn(whole.browser, whole.system.origin, 'Nat Walker')
  const banner = desk.getByRole('banner')
  await banner.getByText('More', { exact: true }).click()
  await banner.getByRole('link', { name: 'Legal documents' }).click()
  await desk.getByRole('heading', { level: 1, name: 'Legal documents' }).waitFor()
  await expectGood(desk, 'the list')
  await desk.setViewportSize({ width: 320, height: 640 })
  await expectGood(desk, 'the list, 320 px')
  const saved: { title: string; html: string }[] = []
  for (const { template, title } of templateTexts) {
    const download = desk.waitForEvent('download')
    await desk.getByRole('button', { name: `Download the ${title.toLowerCase()}` }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`${template}.html`)
    await desk.getByText(`Saved as ${template}.html.`).waitFor()
    saved.push({ title, html: readFileSync(await file.path(), 'utf8') })
  }
  const elsewhere = await aPhone(whole.browser, { viewport: { width: 320, height: 640 } })
  for (const { title, html } of saved) {
    await elsewhere.setContent(html)
    await elsewhere.getByRole('heading', { level: 1, name: title }).waitFor()
    await expectGood(elsewhere, title)
  }
})

test('nobody else is offered them', async () => {
  const desk = await signedIn(whole.browser, whole.system.origin, 'Jo Morris')
  expect(await desk.getByRole('link', { name: 'Legal documents' }).count()).toBe(0)
  await desk.goto(`${whole.system.origin}/staff/templates`)
  await desk.getByText('This page is not for your role.').waitFor()
})
