// An agency worker with ten minutes and a printer: a hand-out, its cards, a poster; and the families who get them.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openDistribution } from '#shared/distribution/distribution-endpoints.ts'
import { aPhone, signedIn } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { openHandout } from '../support/open-handout.ts'
import { readSquare } from '../support/read-square.ts'
import { tabTo } from '../support/tab-to.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const name = 'Ash Taylor, Family Hub North'

/** At a desk whose printer only counts. */
async function atDesk(): Promise<Page> {
  const desk = await signedIn(whole.browser, whole.system.origin, name)
  await desk.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await desk.addInitScript('window.printed = 0; window.print = () => { window.printed++ }')
  return desk
}

async function expectGoodAt(desk: Page, what: string): Promise<void> {
  for (const width of [320, 1280]) {
    await desk.setViewportSize({ width, height: 900 })
    await expectGood(desk, `${what} at ${width}`)
  }
}

const printed = (desk: Page): Promise<unknown> => desk.evaluate('window.printed')
const pagesOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)].map(
    ([, width, height]) => `${width} × ${height}`,
  )
const a4 = '594 × 841'
const a3 = '841 × 1191'

/** What each printed card’s square says, beside the code that is printed to be typed. */
async function readCards(desk: Page, most: number): Promise<{ link: string | undefined; typed: string }[]> {
  const blank = await (await whole.browser.newContext()).newPage()
  const cards = []
  for (const card of (await desk.locator('.to-print .family-card').all()).slice(0, most))
    cards.push({
      link: await readSquare(card.locator('svg'), blank),
      typed: await card.locator('b').innerText(),
    })
  await blank.context().close()
  return cards
}

const wrong = (cards: { link: string | undefined; typed: string }[]): string[] =>
  cards.filter(({ link, typed }) => link?.split('#')[1] !== typed.replaceAll(' ', '-')).map((it) => it.typed)

/** Cards that the first test printed. */
let cards: Awaited<ReturnType<typeof readCards>> = []

test('a hand-out and its cards in Polish: kept nowhere, and nobody leaves them without being asked', async () => {
  const desk = await atDesk()
  const { origin } = whole.system
  await desk.goto(`${origin}/staff/hand-outs`)
  await desk.getByLabel('How many families do you expect to reach?').fill('12')
  await desk.getByText('By themselves that is too few to show anything.').waitFor()
  await desk.getByLabel('Polski').check()
  await desk.getByRole('button', { name: 'Make this hand-out' }).click()
  await desk.getByRole('heading', { name: 'Ways to hand it out' }).waitFor()
  await desk.getByText('What to write in a message').click()
  await expectGoodAt(desk, 'a hand-out')

  await desk.getByLabel('How many?').fill('9')
  await desk.getByRole('button', { name: 'Make them' }).click()
  await desk.getByRole('heading', { name: '9 new links' }).waitFor()
  await expectGoodAt(desk, 'new links')
  await desk.getByLabel('Cards and messages in').selectOption({ label: 'Polski' })
  await desk.getByRole('button', { name: 'Print 9 cards' }).click()
  await desk.getByText('All 9 are drawn.').waitFor()
  await expect.poll(() => printed(desk)).toBe(1)
  expect(pagesOf(await desk.pdf({ preferCSSPageSize: true }))).toEqual([a4, a4, a4])

  await desk.emulateMedia({ media: 'print' })
  expect(await desk.locator('.to-print .family-card').first().innerText()).not.toMatch(
    /Family Hub|help|pomoc/i,
  )
  expect(await desk.locator('.to-print .family-card').first().innerText()).toContain('/what-changed/')
  const cut = await desk.evaluate(() =>
    [...document.querySelectorAll('.to-print .family-card')].filter(
      (it) => it.scrollHeight > it.clientHeight,
    ),
  )
  expect(cut).toEqual([])
  cards = await readCards(desk, 4)
  expect(new Set(cards.map(({ link }) => link)).size).toBe(4)
  expect(wrong(cards)).toEqual([])
  // Control: a card with another card’s square is found.
  await desk.evaluate(() => {
    const [first, second] = document.querySelectorAll('.to-print .code-square path')
    first?.setAttribute('d', second?.getAttribute('d') ?? '')
  })
  expect(wrong(await readCards(desk, 2))).toEqual([cards[0]?.typed])
  await desk.emulateMedia({ media: null })

  // Nothing that could say a link is kept, and nobody leaves without being asked.
  const code = cards[0]?.typed.replaceAll(' ', '-') ?? ''
  expect(
    await desk.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).not.toContain(code)
  const asked: string[] = []
  let leave = false
  desk.on('dialog', (dialog) => {
    asked.push(dialog.type())
    return leave ? dialog.accept() : dialog.dismiss()
  })
  await desk.getByRole('link', { name: 'Home' }).click()
  await desk.evaluate(() => history.back())
  await expect.poll(() => asked).toEqual(['confirm', 'confirm'])
  await desk.getByRole('heading', { name: '9 new links' }).waitFor()
  await desk.close({ runBeforeUnload: true })
  await expect.poll(() => asked.at(-1)).toBe('beforeunload')
  await desk.getByRole('heading', { name: '9 new links' }).waitFor()
  leave = true
  await desk.getByRole('link', { name: 'Hand-outs' }).first().click()
  await desk.getByRole('heading', { name: 'Hand out cards and links' }).waitFor()
  await desk.getByText('12 families expected · 9 links made').click()
  await desk.goBack()
  expect(await desk.getByRole('heading', { name: '9 new links' }).count()).toBe(0)
  await desk.context().close()
})

test('a family scans one of them, another types the code of theirs', async () => {
  const phone = await aPhone(whole.browser)
  await phone.goto(cards[1]?.link ?? '')
  await expect.poll(() => phone.locator('html').getAttribute('lang')).toBe('pl')
  await phone.getByRole('heading', { level: 1 }).waitFor()
  expect(phone.url()).not.toContain('#')
  await phone.context().close()

  const other = await aPhone(whole.browser, { viewport: { width: 320, height: 640 } })
  await other.goto(whole.system.origin)
  await expectGood(other, 'the first page')
  const field = other.getByLabel('Or type the code')
  await field.fill(cards[2]?.typed.replace(/.$/, 'U') ?? '')
  await other.keyboard.press('Enter')
  await other.getByText('Check the code.').first().waitFor()
  await expectGood(other, 'a slip')
  await field.fill(cards[2]?.typed.toLowerCase() ?? '')
  await other.keyboard.press('Enter')
  await other.getByRole('heading', { name: 'Can someone see your screen?' }).waitFor()
  expect(other.url()).toBe(cards[2]?.link?.replace(/\?.*/, ''))
  await other.context().close()
})

test('a poster for everybody, on A4 and A3', async () => {
  const desk = await atDesk()
  const agency = await whole.system.as('agency-1')
  const { wave } = await openHandout(await whole.system.as('participation-lead-1'))
  const body = {
    agency: 'family-hub-north',
    survey: 'parent-carer',
    kind: 'open',
    expected: 60,
    languages: ['en', 'ur', 'ar'],
  }
  const made = openDistribution.ok.body.parse(await agency.post(`/api/waves/${wave}/distributions`, body))
  await desk.goto(`${whole.system.origin}/staff/hand-outs/${made.distribution}`)
  await desk.getByRole('button', { name: 'Print it on A4' }).waitFor()
  await expectGood(desk, 'one link')
  const blank = await (await whole.browser.newContext()).newPage()
  for (const [size, paper] of [
    ['A4', a4],
    ['A3', a3],
  ] as const) {
    await desk.getByRole('button', { name: `Print it on ${size}` }).click()
    await expect.poll(() => printed(desk)).toBe(size === 'A4' ? 1 : 2)
    expect(pagesOf(await desk.pdf({ preferCSSPageSize: true }))).toEqual([paper])
    await desk.emulateMedia({ media: 'print' })
    const link = await readSquare(desk.locator('.poster .code-square'), blank)
    expect(link).toBe(`${whole.system.origin}/s/${made.distribution}`)
    await desk.emulateMedia({ media: null })
  }
  await desk.context().close()
  await blank.context().close()
})

test('cards and links with the keyboard alone', async () => {
  const desk = await atDesk()
  const agency = await whole.system.as('agency-1')
  const { wave } = await openHandout(await whole.system.as('participation-lead-1'))
  const body = { agency: 'family-hub-north', survey: 'parent-carer', kind: 'single', expected: 3 }
  const made = openDistribution.ok.body.parse(await agency.post(`/api/waves/${wave}/distributions`, body))
  await desk.goto(`${whole.system.origin}/staff/hand-outs/${made.distribution}`)
  await desk.getByRole('heading', { name: 'Ways to hand it out' }).waitFor()
  await tabTo(desk, 'Make them')
  await desk.keyboard.press('Enter')
  await desk.getByRole('heading', { name: '3 new links' }).waitFor()
  const copied = new Set<string>()
  for (let link = 1; link <= 3; link++) {
    await tabTo(desk, `Copy link ${link} of 3`)
    await desk.keyboard.press('Enter')
    await desk.getByText(`Link ${link} of 3 is copied.`).waitFor()
    copied.add(await desk.evaluate(() => navigator.clipboard.readText()))
  }
  expect([...copied].every((link) => link.startsWith(`${whole.system.origin}/s/${made.distribution}#`))).toBe(
    true,
  )
  expect(copied.size).toBe(3)
  await tabTo(desk, 'I have them. Clear this screen')
  await desk.keyboard.press('Enter')
  await desk.getByRole('heading', { name: 'Make more cards and links' }).waitFor()
  await desk.getByText('3 links', { exact: true }).waitFor()
  await desk.context().close()
})
