import { brotliCompressSync, constants } from 'node:zlib'
import { readySurveys } from '../shared/library/ready-surveys.ts'
import { System } from '../support/system.ts'
import { handOutSurvey } from './hand-out-survey.ts'

const budget = { page: 4000, script: 9000, both: 14_600, sealing: 12_000 }

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

/** Bytes of every starter survey as a phone gets it, against the budget. */
export async function benchPage(): Promise<void> {
  const system = await System.start()
  try {
    const read = async (path: string): Promise<string> => (await fetch(new URL(path, system.origin))).text()
    const page = await read(system.openLink)
    const [, script = ''] = /<script type=module src=([^ >]+)>/.exec(page) ?? []
    const code = await read(script)
    const chunks = [...new Set(code.match(/p-[\w-]+\.js/g))]
    const later = await Promise.all(chunks.map(async (chunk) => brotli(await read(`/assets/${chunk}`))))
    // The sealing is by far the largest of them; the others are each voice's words.
    const [sealing = 0, ...words] = later.sort((a, b) => b - a)
    const scriptBytes = brotli(code)
    console.log('\nThe survey page, bytes at brotli 11: what all surveys share')
    console.table({
      script: against(scriptBytes, budget.script),
      'sealing and a voice’s words, later': against(sealing + (words[0] ?? 0), budget.sealing),
    })

    const lead = await system.as('participation-lead-1')
    const rows: Record<string, object> = {}
    for (const [name, survey] of readySurveys) {
      const bytes = brotli(await read(`/s/${await handOutSurvey(lead, survey)}`))
      const both = against(bytes + scriptBytes, budget.both)
      rows[name] = { ...against(bytes, budget.page), 'with the script': both.bytes, 'its ratio': both.ratio }
    }
    console.log(
      `Each starter survey: HTML, style and questions (${budget.page}), and all before the first answer (${budget.both})`,
    )
    console.table(rows)
  } finally {
    await system.remove()
  }
}

const against = (bytes: number, most: number) => ({ bytes, budget: most, ratio: (bytes / most).toFixed(2) })
