// Somebody with a script fills an open link. The round waits when it closes; the lead decides by the numbers, on the
// round's page and with the keyboard, and the results say what was left out. Another agency sees none of it.
import { beforeAll, expect, test } from 'vitest'
import { Api } from '#infra/operate/api.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { openDistribution } from '#shared/distribution/distribution-endpoints.ts'
import { signedIn } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { openHandout } from '../support/open-handout.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
let wave = ''

beforeAll(async () => {
  const lead = await whole.system.as('participation-lead-1')
  const seeded = await openHandout(lead)
  wave = seeded.wave
  const body = { agency: 'family-hub-north', survey: 'parent-carer', kind: 'open', expected: 3 }
  const made = openDistribution.ok.body.parse(await lead.post(`/api/waves/${wave}/distributions`, body))
  const poster = { ...seeded, distribution: made.distribution }
  const anybody = new Api(whole.system.origin, '')
  const send = async (handout: typeof seeded, families: number): Promise<void> => {
    for (let family = 0; family < families; family++) {
      const { submission } = await sealOnPhone(handout, { answers: { p6: 'often' } })
      await anybody.post(`/api/s/${handout.distribution}/responses`, submission)
    }
  }
  await send(seeded, 12)
  await send(poster, 52)
})

test('another agency sees nothing of a hand-out that is not its own', async () => {
  const page = await signedIn(whole.browser, whole.system.origin, 'Ray Hill, Riverside School')
  await page.goto(`${whole.system.origin}/staff/hand-outs`)
  await page.getByText('No hand-outs yet.').waitFor()
  expect(await page.locator('section[aria-label^="Hand-outs of"]').innerText()).not.toContain('Family Hub')
  await page.context().close()
})

test('a flooded round waits for the lead, who leaves the flood out; the results say so', async () => {
  const lead = await whole.system.as('participation-lead-1')
  await lead.post(`/api/waves/${wave}/close`)
  const page = await signedIn(whole.browser, whole.system.origin, 'Jo Morris')
  await expect
    .poll(
      async () => {
        await page.goto(`${whole.system.origin}/staff/rounds/${wave}`)
        const flood = page.getByRole('heading', { name: 'Too many answers' })
        await flood.or(page.getByRole('button', { name: 'Ask for the results' })).waitFor()
        return flood.count()
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBe(1)
  const main = page.locator('main')
  await main.getByText('About 50 answers · meant for 3 families').waitFor()
  await expectGood(page, 'the flood')
  await page.getByRole('button', { name: /^Leave them out/ }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('section.card:focus').count()).toBe(1)
  await page.getByRole('button', { name: 'Yes, leave them out' }).press('Enter')
  await page.getByRole('button', { name: 'Ask for the results' }).waitFor()

  await expect
    .poll(
      async () => {
        await page.goto(`${whole.system.origin}/staff/rounds/${wave}/results`)
        await page.getByText('counted').first().waitFor()
        return main.innerText()
      },
      { timeout: 60_000, interval: 500 },
    )
    .toContain('One hand-out is left out')
  await main.getByText('about 10').first().waitFor()
  await page.context().close()
})
