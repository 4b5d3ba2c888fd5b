import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export const headingOf = (page: Page): Promise<string> =>
  page.getByRole('heading', { level: 1 }).innerText({ timeout: 30_000 })

/** Presses on, answering nothing, until a page with this heading. */
export async function goThrough(page: Page, wanted: string): Promise<void> {
  for (let now = await headingOf(page); now !== wanted; now = await headingOf(page)) {
    await page.getByRole('button', { name: /^(Start|Continue)$/ }).click()
    await expect.poll(() => headingOf(page), { timeout: 30_000 }).not.toBe(now)
  }
}
