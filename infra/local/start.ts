// The whole system on one machine, for trying out and testing:  npm start
// With HEARD_EMPTY=1 nobody has set anything up yet.
import { resolve } from 'node:path'
import { printAddresses } from './print-addresses.ts'
import { runSystem } from './run-system.ts'
import { seed } from './seed.ts'

const port = Number(process.env['PORT'] ?? 4000)
const folder = resolve(process.env['HEARD_DATA'] ?? '.heard')

try {
  const system = await runSystem(port, folder, process.env['HEARD_EMPTY'] === '1' ? {} : { fill: seed })
  console.log(`Heard is ready on this machine only. Its data is in ${folder}. Ctrl-C ends it.`)
  await printAddresses(system)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
