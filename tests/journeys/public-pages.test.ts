// The pages about the survey, from the first page on, by links alone and without JavaScript.
import type { BrowserContextOptions } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { publicPages } from '#shared/public/public-pages.ts'
import { aPhone } from '../support/browser.ts'
import { findFaults } from '../support/find-faults.ts'
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
    ['/', '/what-changed', ...publicPages.map(({ path }) => path)].toSorted(),
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
