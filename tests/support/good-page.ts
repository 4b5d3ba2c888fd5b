import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Axe finds nothing, and nothing scrolls sideways. `apart`: what stands in the page and is looked at by itself. */
export async function expectGood(page: Page, what: string, apart?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(tags)
  const { violations } = await (apart ? axe.exclude(apart) : axe).analyze()
  expect(violations.map(({ id, nodes }) => [what, id, nodes.map(({ html }) => html)])).toEqual([])
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(sideways, `${what} scrolls sideways`).toBe(false)
}
