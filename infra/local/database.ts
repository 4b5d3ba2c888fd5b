import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { createTables } from './create-tables.ts'

/** The embedded engine: where it listens, and how to end it. */
export interface Database {
  socket: string
  close(): Promise<void>
}

/**
 * Starts the embedded engine on a Unix socket that only its owner can open: a port would answer any website.
 * Throws when another one runs on the same folder.
 */
export async function startDatabase(folder: string, socket: string): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (await isInUse(socket))
    throw new Error(
      `The folder ${folder} is in use by another Heard. Stop it, or set HEARD_DATA to another folder.`,
    )
  rmSync(socket, { force: true })
  const server = dynalite({ path: join(folder, 'database'), createTableMs: 0, deleteTableMs: 0 })
  await new Promise<void>((done, failed) => server.on('error', failed).listen(socket, done))
  chmodSync(socket, 0o600)
  await createTables(clientOf(socket), 'heard-')
  return { socket, close: () => new Promise((done) => server.close(() => done())) }
}

/** Does an engine answer there? */
export const isInUse = (socket: string): Promise<boolean> =>
  new Promise((done) => {
    const connection = createConnection(socket, () => {
      connection.destroy()
      done(true)
    })
    connection.on('error', () => done(false))
  })

export function clientOf(socketPath: string): DynamoDBClient {
  const httpAgent = new Agent(Object.assign({ keepAlive: false }, { socketPath }))
  return new DynamoDBClient({
    endpoint: 'http://localhost',
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: { httpAgent },
  })
}
