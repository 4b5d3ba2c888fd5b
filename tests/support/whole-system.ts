import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { startBrowser } from './browser.ts'
import { System } from './system.ts'

/** The whole system and a browser for the tests of one file; there from the first test on. */
export function wholeSystem(): { system: System; browser: Browser } {
  let system: System | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    ;[system, browser] = await Promise.all([System.start(), startBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await system?.remove()
  })
  const started = <T>(it: T | undefined): T => {
    if (it === undefined) throw new Error('only inside a test')
    return it
  }
  return {
    get system() {
      return started(system)
    },
    get browser() {
      return started(browser)
    },
  }
}
