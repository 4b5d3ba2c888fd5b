import type { Page } from 'playwright-core'

/** Goes to a field, link or button with the Tab key alone, as somebody without a mouse does. */
export async function tabTo(page: Page, name: string | RegExp, most = 80): Promise<void> {
  for (let tabs = 0; tabs < most; tabs++) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const it = document.activeElement
      const labels = it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement ? it.labels : null
      return (labels?.[0]?.textContent ?? it?.textContent ?? '').trim()
    })
    if (typeof name === 'string' ? here === name : name.test(here)) return
  }
  throw new Error(`the keyboard does not reach ${name}`)
}
