// Runs one scheduled function once, in a process of its own:  node infra/local/run-function.ts releaseWave
import { loadHandler } from './load-handler.ts'

process.on('disconnect', () => process.exit(1))
const [, , id = ''] = process.argv
const handler = await loadHandler(id)
await handler({ schedule: true }, {})
process.exit(0)
