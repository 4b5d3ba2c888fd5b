import { brotliCompressSync, constants } from 'node:zlib'
import { System } from '../support/system.ts'

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

/** Bytes of the parents' survey as a phone gets it, against the budget. */
export async function benchPage(): Promise<void> {
  const system = await System.start()
  try {
    const page = await (await fetch(system.openLink)).text()
    const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(page) ?? []
    const code = await (await fetch(system.origin + script)).text()
    const [, chunk = ''] = /["'`](?:\.\/|\/assets\/)?(p-[\w-]+\.js)/.exec(code) ?? []
    const sealing = await (await fetch(`${system.origin}/assets/${chunk}`)).text()
    const rows = [
      { part: 'page: HTML, style and questions', bytes: brotli(page), budget: 4000 },
      { part: 'script', bytes: brotli(code), budget: 9000 },
      { part: 'all before the first answer', bytes: brotli(page) + brotli(code), budget: 14_600 },
      { part: 'sealing, later', bytes: brotli(sealing), budget: 12_000 },
    ]
    console.log('\nThe survey page, bytes at brotli 11')
    console.table(rows.map((row) => ({ ...row, ratio: (row.bytes / row.budget).toFixed(2) })))
  } finally {
    await system.remove()
  }
}
