// Before every test of a function: a real engine on a socket of its own, and the switches of one machine.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll } from 'vitest'
import { createTables } from '#infra/local/create-tables.ts'
import { type Database, startDatabase } from '#infra/local/database.ts'

const folder = mkdtempSync(join(tmpdir(), 'heard-'))
const socket = join(folder, 'database.sock')
let database: Database | undefined
/** Another engine of DynamoDB's kind to run the same tests against. */
const elsewhere = process.env['HEARD_DYNAMODB_ENDPOINT']
/** On an engine that others use too, tables of its own. */
const prefix = elsewhere ? `test-${process.pid}-` : 'heard-'

Object.assign(process.env, {
  ...(elsewhere ? {} : { HEARD_SOCKET: socket }),
  HEARD_KEYS: join(folder, 'keys'),
  HEARD_MAIL: join(folder, 'mail.txt'),
  HEARD_TABLE_PREFIX: prefix,
  HEARD_SETTLE_MS: '0',
  HEARD_CACHE_MS: '0',
  HEARD_ORIGIN: 'https://heard.test',
  HEARD_ISSUER: 'https://sign-in.test',
  HEARD_CLIENT: 'heard-staff',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  POWERTOOLS_METRICS_DISABLED: 'true',
})

beforeAll(async () => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  if (elsewhere)
    await createTables(new DynamoDBClient({ endpoint: elsewhere, region: 'local', credentials }), prefix)
  else database = await startDatabase(folder, socket)
})

afterAll(async () => {
  await database?.close()
  rmSync(folder, { recursive: true, force: true })
})
