import { listImports } from '#shared/learning/import-endpoints.ts'
import { handle } from '../http/handle.ts'
import { allImports } from './import-store.ts'

export const handler = handle(listImports, async () => ({
  imports: (await allImports()).sort((a, b) => (a.on + a.import < b.on + b.import ? 1 : -1)),
}))
