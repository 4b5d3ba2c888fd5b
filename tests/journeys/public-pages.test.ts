// The pages about the survey, from the first page on, by links alone and without JavaScript.
import type { BrowserContextOptions } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { Reply } from '#shared/learning/reply.ts'
import { publicPages } from '#shared/public/public-pages.ts'
import { aPhone, signedIn } from '../support/browser.ts'
import { findFaults } from '../support/find-faults.ts'
import { lookInVariants } from '../support/look-in-variants.ts'
import { openHandout } from '../support/open-handout.ts'
import { readSquare } from '../support/read-square.ts'
import { waitUntil } from '../support/wait-until.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
/** Our own page that a link leads to, in whatever language. */
const ours = (href: string | null): string => (href?.startsWith('/') ? href.replace('?lang=en', '') : '')

test('every page is found by links from the first page, with help and the way out on each', async () => {
  const phone = await aPhone(whole.browser, { javaScriptEnabled: false })
  const seen = new Set<string>()
  const next = ['/']
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const reply = await phone.goto(whole.system.origin + path)
    expect(reply?.status(), path).toBe(200)
    expect(reply?.headers()['set-cookie']).toBeUndefined()
    expect(await phone.getByRole('heading', { level: 1 }).count(), path).toBe(1)
    await phone.getByText('Get help now', { exact: true }).click()
    expect(await phone.locator('.bar').getByRole('link', { name: '0800 1111' }).isVisible()).toBe(true)
    expect(await phone.getByRole('link', { name: 'Leave this page' }).getAttribute('href')).toBe('/leave')
    const links = await phone.locator('main a').all()
    for (const link of links) next.push(...[ours(await link.getAttribute('href'))].filter(Boolean))
    expect((await phone.context().cookies()).length).toBe(0)
  }
  expect([...seen].toSorted()).toEqual(
    ['/', '/what-changed', '/reports', ...publicPages.map(({ path }) => path)].toSorted(),
  )
})

test('a printed page keeps whom to write to and to call, and leaves out what only a screen can do', async () => {
  const phone = await aPhone(whole.browser)
  await phone.goto(`${whole.system.origin}/about/privacy/adult`)
  await phone.emulateMedia({ media: 'print' })
  expect(await phone.getByText('0303 123 1113').isVisible()).toBe(true)
  expect(await phone.getByText('Leave this page').isVisible()).toBe(false)
})

const variants: [string, BrowserContextOptions][] = [
  ['320 px', { viewport: { width: 320, height: 640 } }],
  ['1280 px, dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
  ['forced colours', { viewport: { width: 360, height: 740 }, forcedColors: 'active' }],
]

describe.each(variants)('%s', (_, options) => {
  test('axe finds nothing, and nothing scrolls sideways, from the left or from the right', async () => {
    const phone = await aPhone(whole.browser, options)
    for (const { path } of publicPages) {
      await phone.goto(whole.system.origin + path)
      expect(await findFaults(phone), path).toEqual([])
      for (const dir of ['ltr', 'rtl']) {
        const sideways = await phone.evaluate((to) => {
          document.documentElement.dir = to
          return document.documentElement.scrollWidth > window.innerWidth
        }, dir)
        expect(sideways, `${path} ${dir} scrolls sideways`).toBe(false)
      }
    }
  })
})

test('what a round is answered: a lead writes it, two others agree, and everybody reads it, on paper too', async () => {
  const { system, browser } = whole
  const lead = await system.as('participation-lead-1')
  const { wave } = await openHandout(lead)
  const phone = await aPhone(browser)
  const page = `${system.origin}/what-changed/${wave}`
  await phone.goto(page)
  await phone.getByText(/^We are looking at what people told us\. By \d+ \w+ 20\d\d we say here/).waitFor()
  await lead.post(`/api/waves/${wave}/close`)
  await waitUntil(
    async () =>
      listWaves.ok.body.parse(await lead.get('/api/waves')).waves.find((it) => it.wave === wave)?.released,
  )

  const desk = await signedIn(browser, system.origin, 'Jo Morris')
  await desk.goto(`${system.origin}/staff/rounds/${wave}/answer`)
  const write = (name: string, text: string) => desk.locator(`[name="entries.0.texts.${name}"]`).fill(text)
  await write('adults.en.said', 'About 700 of you said so.')
  await write('adults.en.did', 'One page goes with you.')
  await write('children.en.said', 'I had to say it all again.')
  await write('children.en.did', 'One page about you goes with you.')
  await desk.getByRole('button', { name: 'Save, and ask two people to agree' }).click()
  await desk.getByRole('link', { name: /A number here does not stand in the published results/ }).click()
  await desk.keyboard.press('Control+A')
  await desk.keyboard.type('You had to tell it again and again.')
  await desk.getByRole('button', { name: 'Save, and ask two people to agree' }).click()
  await desk.getByText('Two people who did not write it have to agree.').waitFor()

  const board = await signedIn(browser, system.origin, 'Lou Green')
  await board.goto(`${system.origin}/staff/answers`)
  await board.getByRole('button', { name: /The board has read this/ }).click()
  await board.getByText(/Read by Lou Green for the board/).waitFor()
  await board.goto(`${system.origin}/staff/rounds/${wave}/answer`)
  await board.getByRole('button', { name: 'I agree that everybody may read this' }).click()
  await board.getByText('You have agreed. Somebody else has to agree, too.').waitFor()
  const manager = await system.as('business-manager-1')
  Reply.parse(await manager.post(`/api/waves/${wave}/reply/agree`, { version: 2 }))

  const plain = await aPhone(browser, { javaScriptEnabled: false })
  await plain.goto(`${system.origin}/what-changed`)
  await plain.locator(`main a[href^="/what-changed/${wave}"]`).click()
  await plain.getByText('You had to tell it again and again.').waitFor()
  await plain.getByRole('link', { name: 'Words for children' }).click()
  await plain.getByText('I had to say it all again.').waitFor()
  await phone.goto(`${page}?lang=ur`)
  await phone.getByText('You had to tell it again and again.').waitFor()
  await lookInVariants(phone, 'what we did')
  await phone.goto(`${page}/poster`)
  await lookInVariants(phone, 'its poster')
  expect(await readSquare(phone.locator('.code-square'), await aPhone(browser))).toBe(page)
})
