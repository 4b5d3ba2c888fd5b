import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/** The machine's own Chromium. As root it runs without its sandbox, which refuses root. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
  })

/** A phone with nothing on it. */
export const aPhone = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
  return context.newPage()
}

/** A member of staff at a desk, signed in through the real sign-in page. */
export async function signedIn(browser: Browser, origin: string, person: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${origin}/staff/`)
  await page
    .getByRole('button', { name: 'Sign in' })
    .or(page.getByRole('link', { name: 'Sign in' }))
    .click()
  await page.getByRole('button', { name: person }).click()
  await page.getByRole('heading', { name: `Hello, ${person}` }).waitFor()
  return page
}
