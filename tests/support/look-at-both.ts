import type { Page } from 'playwright-core'
import { expectGood } from './good-page.ts'

/** The page that stands there, narrow and light, then wide and dark: nothing is wrong in either. */
export async function lookAtBoth(page: Page, what: string): Promise<void> {
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await expectGood(page, `${what} at ${width}`)
  }
}
