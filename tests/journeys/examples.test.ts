// The pages of examples: every component of web/ui in every state, looked at by axe in every variant, all made up.
import { globSync, readFileSync } from 'node:fs'
import type { BrowserContextOptions } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { aPhone } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const wide = { viewport: { width: 1280, height: 900 } }
const narrow = { viewport: { width: 320, height: 640 } }

interface Variant {
  options: BrowserContextOptions
  search?: string
  /** The size of the text, of what it is otherwise. */
  text?: string
}

const variants: Record<string, Variant> = {
  light: { options: wide },
  dark: { options: { ...wide, colorScheme: 'dark' } },
  'forced colours': { options: { ...wide, forcedColors: 'active' } },
  'right to left': { options: wide, search: '?direction=rtl' },
  '320 px': { options: narrow },
  '320 px, dark, right to left': { options: narrow, search: '?direction=rtl&look=dark' },
  'text of 200 %': { options: wide, text: '200%' },
}

async function open(site: string, { options, search = '', text }: Variant) {
  const page = await aPhone(whole.browser, options)
  await page.goto(`${whole.system.origin}/examples/${site}.html${search}`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  if (text) await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text)
  return page
}

describe.each(['staff', 'family'])('the components of the %s pages', (site) => {
  test.each(Object.entries(variants))('%s', async (name, variant) => {
    const page = await open(site, variant)
    await expectGood(page, `${site}, ${name}`)
    await page.context().close()
  })
})

test('light and dark stand side by side, whatever the device asks for', async () => {
  const page = await aPhone(whole.browser, { ...wide, colorScheme: 'dark' })
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
  const page = await open('staff', { options: wide, search: '?group=fields' })
  await expectGood(page, 'before')
  await page.evaluate(() => document.querySelector('label[for="field-wrong"]')?.remove())
  await expect(expectGood(page, 'planted')).rejects.toThrow()
})

test('on paper the pages are light, and show one group after the other without a frame', async () => {
  const page = await open('staff', { options: { ...wide, colorScheme: 'dark' }, search: '?look=dark' })
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
