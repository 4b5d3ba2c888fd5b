// Made-up families, from the command to every screen that must say so.
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { aPhone, signedIn } from '../support/browser.ts'
import { openHandout } from '../support/open-handout.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()

const simulate = (distribution: string, seed: string) =>
  spawnSync(
    process.execPath,
    [
      'infra/build/run.mjs',
      'infra/operate/simulate.ts',
      '--distribution',
      distribution,
      '--responses',
      '40',
      '--seed',
      seed,
    ],
    { encoding: 'utf8', env: { ...process.env, PORT: String(whole.system.port) } },
  )

test('forty made-up families answer, and the start page, results, log and public page all say that they are', async () => {
  const lead = await whole.system.as('participation-lead-1')
  const { wave, distribution } = await openHandout(lead)
  expect(simulate(distribution, '7').stdout).toContain('40 made-up families answered')

  const phone = await aPhone(whole.browser)
  await phone.goto(whole.system.openLink)
  await phone.getByText('The answers here are made up.').waitFor()

  await lead.post(`/api/waves/${wave}/close`)
  const desk = await signedIn(whole.browser, whole.system.origin, 'Jo Morris')
  const results = `${whole.system.origin}/staff/rounds/${wave}/results`
  await expect
    .poll(
      async () => {
        await desk.goto(results)
        return desk.locator('h1').textContent()
      },
      { timeout: 60_000 },
    )
    .toContain('told us')
  await desk.getByText('No family said this.').waitFor()
  await desk.goto(`${whole.system.origin}/staff/rounds`)
  await desk.getByText('Made-up answers.').first().waitFor()
  await desk.goto(`${whole.system.origin}/staff/learning`)
  await desk.getByText('Made-up answers').first().waitFor()
  await desk.locator('main a[href*="-parent-carer-"]').first().click()
  await desk.getByText('No family said this.').waitFor()
  await desk.getByRole('radio', { name: /Everybody/ }).check()
  await desk.getByRole('button', { name: 'Accept' }).click()
  await desk.getByText('Version 2: accepted').waitFor()
  await phone.goto(`${whole.system.origin}/what-changed`)
  await phone.getByRole('article').getByText('No family said this.').waitFor()
  expect(simulate(distribution, '8').stderr).toContain('This hand-out is not open')
})
