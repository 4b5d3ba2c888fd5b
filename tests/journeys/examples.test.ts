// The pages of examples: every component of web/ui in every state, looked at by axe in every variant, all made up.
import { globSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { aPhone } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 640 }

interface Variant {
  size?: { width: number; height: number }
  media?: Parameters<Page['emulateMedia']>[0]
  /** The size of the text, of what it is otherwise. */
  text?: string
}

const dark = { colorScheme: 'dark' } as const
const variants: Record<'ltr' | 'rtl', Record<string, Variant>> = {
  ltr: {
    light: {},
    dark: { media: dark },
    'forced colours': { media: { forcedColors: 'active' } },
    '320 px': { size: narrow },
    'text of 200 %': { text: '200%' },
  },
  rtl: { 'right to left': {}, '320 px, dark, right to left': { size: narrow, media: dark } },
}

async function open(site: string, search = '', colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await aPhone(whole.browser, { viewport: wide, colorScheme })
  await page.goto(`${whole.system.origin}/examples/${site}.html${search}`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  return page
}

describe.each(['staff', 'family'])('the components of the %s pages', (site) => {
  test.each(['ltr', 'rtl'] as const)('%s, whoever looks at them', async (direction) => {
    const page = await open(site, `?direction=${direction}`)
    for (const [name, { size = wide, media, text = '' }] of Object.entries(variants[direction])) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media })
      await page.evaluate((it) => document.documentElement.style.setProperty('font-size', it), text)
      await expectGood(page, `${site}, ${name}`)
    }
    await page.context().close()
  })
})

test('light and dark stand side by side, whatever the device asks for', async () => {
  const page = await aPhone(whole.browser, { viewport: wide, colorScheme: 'dark' })
  await page.goto(`${whole.system.origin}/examples/?site=family&group=boxes`)
  const frame = (title: string) => page.frameLocator(`iframe[title="${title}"]`)
  const grounds = await Promise.all(
    ['light, left to right', 'dark, right to left'].map(async (title) => {
      const body = frame(title).locator('body:has(input)')
      return body.evaluate((it) => [getComputedStyle(it).backgroundColor, getComputedStyle(it).direction])
    }),
  )
  expect(grounds).toEqual([
    ['rgb(250, 248, 243)', 'ltr'],
    ['rgb(18, 26, 29)', 'rtl'],
  ])
  await expectGood(page, 'side by side', 'iframe')
})

test('control: axe looks into every state, and finds a planted fault', async () => {
  const page = await open('staff', '?group=fields')
  await expectGood(page, 'before')
  await page.evaluate(() => document.querySelector('label[for="field-wrong"]')?.remove())
  await expect(expectGood(page, 'planted')).rejects.toThrow()
})

test('on paper the pages are light, and show one group after the other without a frame', async () => {
  const page = await open('staff', '?look=dark', 'dark')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await ground()).toBe('rgb(18, 26, 29)')
  await page.emulateMedia({ media: 'print' })
  expect(await ground()).toBe('rgb(255, 255, 255)')
})

test('every component of web/ui has its place on the pages', () => {
  const examples = globSync('web/examples/**/*.tsx').map((file) => readFileSync(file, 'utf8'))
  const shownBy = (file: string, texts: string[]) => texts.some((text) => text.includes(`#web/ui/${file}'`))
  const components = globSync('web/ui/*.tsx').map((file) => file.replace('web/ui/', ''))
  // A whole document is no component, and these five stand inside others.
  const within: Record<string, string> = {
    'chart-bar.tsx': 'chart-answers.tsx',
    'chart-change-bar.tsx': 'chart-change.tsx',
    'face.tsx': '#web/survey/question-page.tsx',
    'html-document.tsx': 'bar.tsx',
    'staff-row-buttons.tsx': 'staff-rows.tsx',
  }
  const missing = components.filter((file) => !shownBy(file, examples) && !(file in within))
  expect(missing).toEqual([])
  expect(shownBy('nothing.tsx', examples)).toBe(false)
})
