import { readFileSync } from 'node:fs'
import type { AxeResults, run } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
declare const axe: { run: typeof run }

/**
 * What axe finds wrong: each rule with the elements that break it. It goes into a page once, by the debugger, so that
 * the page's own policy for scripts is the one families get. `apart`: what stands in the page and is looked at by itself.
 */
export async function findFaults(page: Page, apart?: string): Promise<[string, string[]][]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(
    async ({ without, values }) => {
      const { violations }: AxeResults = await axe.run(
        { exclude: without },
        { runOnly: { type: 'tag', values }, resultTypes: ['violations'] },
      )
      return violations.map(({ id, nodes }): [string, string[]] => [id, nodes.map(({ html }) => html)])
    },
    { without: apart ? [[apart]] : [], values: tags },
  )
}
