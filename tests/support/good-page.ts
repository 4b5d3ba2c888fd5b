import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findFaults } from './find-faults.ts'

/** Axe finds nothing, and nothing scrolls sideways. `apart`: what stands in the page and is looked at by itself. */
export async function expectGood(page: Page, what: string, apart?: string): Promise<void> {
  expect(await findFaults(page, apart), what).toEqual([])
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(sideways, `${what} scrolls sideways`).toBe(false)
}
