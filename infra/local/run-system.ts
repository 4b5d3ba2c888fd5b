import { createHash, randomBytes } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../build/build.ts'
import { type Database, startDatabase } from './database.ts'
import type { Fill } from './serve.ts'

export interface RunningSystem {
  origin: string
  /** What would be mailed. */
  mailFile: string
  /** A family's link in a round that is open. */
  findOpenLink(): Promise<string | undefined>
}

/**
 * Runs everything in this process until Ctrl-C, with its data in one folder. `prepare` makes the folder ready: it is
 * called when the port is ours, and `fill` when the system has no round yet. Throws, in plain words, when it cannot run.
 */
export async function runSystem(
  port: number,
  folder: string,
  steps: { prepare?: () => Promise<void>; fill?: Fill },
): Promise<RunningSystem> {
  const { promise: answering, resolve: answerWith } = Promise.withResolvers<RequestListener>()
  const origin = `http://127.0.0.1:${port}`
  const server = await listen(port, answering)
  await steps.prepare?.()
  const database = await startDatabase(folder, socketOf(folder))
  await build()
  const mailFile = join(folder, 'mail.txt')
  setSwitches(origin, folder, database.socket, mailFile)
  // Only now, because what these import reads the switches.
  const { serve } = await import('./serve.ts')
  const system = await serve(origin, join(folder, 'sign-in.json'), answerWith, steps.fill)
  endCleanly(server, database, system.stop)
  return { origin, mailFile, findOpenLink: system.findOpenLink }
}

/** Takes the port first, so that a second start changes nothing. Who asks before everything is ready waits. */
function listen(port: number, answering: Promise<RequestListener>): Promise<Server> {
  return new Promise((done, failed) => {
    const server = createServer((request, response) => answering.then((answer) => answer(request, response)))
    server.on('error', () =>
      failed(
        new Error(`Port ${port} is in use. Stop what uses it, or choose another, such as PORT=${port + 1}.`),
      ),
    )
    server.listen(port, '127.0.0.1', () => done(server))
  })
}

/** In the data folder; a path too long for a Unix socket gets a short one that stands for it. */
export function socketOf(folder: string): string {
  const path = join(folder, 'database.sock')
  const name = createHash('sha256').update(path).digest('hex').slice(0, 16)
  return path.length < 100 ? path : join(tmpdir(), `heard-${name}.sock`)
}

function setSwitches(origin: string, folder: string, socket: string, mailFile: string): void {
  Object.assign(process.env, {
    HEARD_SOCKET: socket,
    HEARD_KEYS: join(folder, 'keys'),
    HEARD_MAIL: mailFile,
    HEARD_SETTLE_MS: '1000',
    HEARD_CACHE_MS: process.env['HEARD_CACHE_MS'] ?? '0',
    HEARD_ORIGIN: origin,
    HEARD_EDGE_KEYS: randomBytes(24).toString('hex'),
    HEARD_ISSUER: `${origin}/sign-in`,
    HEARD_CLIENT: 'heard-staff',
    POWERTOOLS_METRICS_DISABLED: 'true',
  })
}

function endCleanly(server: Server, database: Database, stop: () => void): void {
  let ending = false
  const end = (): void => {
    // Ctrl-C may arrive twice: from the terminal, and from the process that started this one.
    if (ending) return
    ending = true
    stop()
    server.close()
    server.closeAllConnections()
    database.close().finally(() => process.exit(0))
    setTimeout(() => process.exit(0), 3000).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
  process.once('disconnect', end)
}
