import { listCore } from '#shared/results/results-endpoints.ts'
import { handle } from '../http/handle.ts'
import { coreOfAll } from './release-store.ts'

export const handler = handle(listCore, async () => ({ rounds: await coreOfAll() }))
