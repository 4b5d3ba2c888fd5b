// Before every test of a function: a real engine on a socket of its own, and the switches of one machine.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Database, startDatabase } from '#infra/local/database.ts'

const folder = mkdtempSync(join(tmpdir(), 'heard-'))
const socket = join(folder, 'database.sock')
let database: Database

Object.assign(process.env, {
  HEARD_SOCKET: socket,
  HEARD_KEYS: join(folder, 'keys'),
  HEARD_SETTLE_MS: '0',
  HEARD_CACHE_MS: '0',
  HEARD_ORIGIN: 'https://heard.test',
  HEARD_ISSUER: 'https://sign-in.test',
  HEARD_CLIENT: 'heard-staff',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
})

beforeAll(async () => {
  database = await startDatabase(folder, socket)
})

afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})
