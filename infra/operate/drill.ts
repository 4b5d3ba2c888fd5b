// The restore, tried on a copy of what this machine holds; nothing of the original is touched:
//   npm run drill                            of the data of `npm start`, once that is stopped
//   HEARD_DATA=.heard-demo npm run drill
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { clientOf, type Database, isInUse, startDatabase } from '../local/database.ts'
import { socketOf } from '../local/run-system.ts'
import { tryWinBack } from './try-win-back.ts'

const folder = resolve(process.env['HEARD_DATA'] ?? '.heard')
const scratch = mkdtempSync(join(tmpdir(), 'heard-drill-'))
let engine: Database | undefined

try {
  if (!existsSync(join(folder, 'database')))
    throw new Error(`There is no data in ${folder}. Run npm start or npm run demo once, or set HEARD_DATA.`)
  if (await isInUse(socketOf(folder))) throw new Error(`Heard runs on ${folder}. Stop it first.`)
  cpSync(join(folder, 'database'), join(scratch, 'database'), { recursive: true })
  engine = await startDatabase(scratch, socketOf(scratch))
  const database = DynamoDBDocumentClient.from(clientOf(engine.socket))
  const checks = await tryWinBack({ database, copies: 'heard-restored-', originals: 'heard-' })
  for (const { says, holds } of checks) console.log(`${holds ? 'yes' : 'NO '}  ${says}`)
  process.exitCode = checks.every(({ holds }) => holds) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
} finally {
  await engine?.close()
  rmSync(scratch, { recursive: true })
}
