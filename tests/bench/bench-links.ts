import { openDistribution } from '#shared/distribution/distribution-endpoints.ts'
import { signedIn, startBrowser } from '../support/browser.ts'
import { openHandout } from '../support/open-handout.ts'
import { System } from '../support/system.ts'

const agency = 'family-hub-north'

/** A batch as large as they come: what issuing takes, then drawing its sheets in a browser, and how long the page is deaf meanwhile. */
export async function benchLinks(): Promise<void> {
  const system = await System.start()
  const browser = await startBrowser()
  try {
    const worker = await system.as('agency-1')
    const { wave } = await openHandout(await system.as('participation-lead-1'))
    const body = { agency, survey: 'parent-carer', kind: 'single', expected: 5000 }
    const made = openDistribution.ok.body.parse(await worker.post(`/api/waves/${wave}/distributions`, body))
    const links = `/api/waves/${wave}/distributions/${made.distribution}/links`
    const rows: Record<string, object> = {}
    for (const count of [1, 5000]) {
      await worker.post(links, { count: 1 })
      const from = performance.now()
      await worker.post(links, { count })
      rows[`issuing ${count}`] = seconds(performance.now() - from)
    }

    const desk = await signedIn(browser, system.origin, 'Ash Taylor, Family Hub North')
    desk.setDefaultTimeout(120_000)
    await desk.addInitScript('window.print = () => {}')
    await desk.goto(`${system.origin}/staff/hand-outs/${made.distribution}`)
    await desk.getByLabel('How many?').fill('5000')
    await desk.getByRole('button', { name: 'Make them' }).click()
    await desk.getByRole('heading', { name: '5,000 new links' }).waitFor()
    await desk.evaluate(() => {
      const tasks: number[] = []
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map((it) => it.duration))).observe({
        type: 'longtask',
      })
      Object.assign(window, { tasks })
    })
    const from = performance.now()
    await desk.getByRole('button', { name: 'Print 5,000 cards' }).click()
    await desk.getByText('All 5,000 are drawn.').waitFor()
    rows['drawing 625 sheets of them'] = seconds(performance.now() - from)
    rows['longest time without an answer to a key'] = seconds(
      Number(await desk.evaluate('Math.max(0, ...window.tasks)')),
    )
    console.log('\n5,000 links: issued through the API, their sheets drawn in Chromium')
    console.table(rows)
  } finally {
    await browser.close()
    await system.remove()
  }
}

const seconds = (ms: number) => ({ seconds: (ms / 1000).toFixed(2) })
