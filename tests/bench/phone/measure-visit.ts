import type { Browser } from 'playwright-core'

/** A phone and a network, as Chromium’s own tools name them. */
export interface Conditions {
  cpu: number
  latency: number // ms
  bytesPerSecond: number
}

export interface Visit {
  bytes: number
  requests: number
  paintMs: number
  answerMs: number
  longestTaskMs: number
  cpuMs: number
  heapKb: number
}

/** Opens a page with nothing kept, taps on until the first answer is picked, and waits until the page rests. */
export async function measureVisit(browser: Browser, address: string, it: Conditions): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  try {
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    let bytes = 0
    let requests = 0
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
      requests++
    })
    await cdp.send('Network.enable')
    await cdp.send('Performance.enable')
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: it.latency,
      downloadThroughput: it.bytesPerSecond,
      uploadThroughput: it.bytesPerSecond,
    })
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: it.cpu })
    await page.addInitScript(tapUntilAnswered)
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.documentElement.dataset['answered'], undefined, {
      timeout: 90_000,
    })
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    await page.waitForLoadState('networkidle')
    const seen = await page.evaluate(() => ({
      paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      answerMs: Number(document.documentElement.dataset['answered']),
      longestTaskMs: Number(document.documentElement.dataset['longest'] ?? 0),
    }))
    await cdp.send('HeapProfiler.collectGarbage')
    const { metrics } = await cdp.send('Performance.getMetrics')
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
    const cpuMs = metric('TaskDuration') * 1000
    // Nobody answers what is not painted yet.
    const answerMs = Math.max(seen.answerMs, seen.paintMs)
    return { bytes, requests, ...seen, answerMs, cpuMs, heapKb: metric('JSHeapUsedSize') / 1024 }
  } finally {
    await context.close()
  }
}

/**
 * Runs in the page, before it. It can be answered when the first question is there, and a tap on it, or on the button
 * that leads to it, has its effect. How many pages of plain words stand before it is no cost of the program.
 */
function tapUntilAnswered(): void {
  // The parser puts another in its place, so it is looked up each time.
  const noted = () => document.documentElement.dataset
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      noted()['longest'] = String(Math.max(duration, Number(noted()['longest'] ?? 0)))
  }).observe({ type: 'longtask', buffered: true })
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.getClientRects().length > 0)
  const now = () => `${shown('h1, h2')?.textContent} ${document.querySelectorAll(':checked').length}`
  let before = ''
  const hadEffect = () => before !== '' && now() !== before
  const tap = () => {
    const control =
      document.querySelector('[type=radio]') && (shown('[type=radio]') ?? shown('form button.go'))
    if (control && before === '') before = now()
    if (!hadEffect()) control?.click()
    if (hadEffect()) noted()['answered'] = String(performance.now())
    else requestAnimationFrame(tap)
  }
  requestAnimationFrame(tap)
}
