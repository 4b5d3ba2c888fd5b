// The whole system on one machine, for trying out and testing:  npm start
import { createHash } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from '../build/build.ts'
import { type Database, startDatabase } from './database.ts'

const port = Number(process.env['PORT'] ?? 4000)
const data = resolve(process.env['HEARD_DATA'] ?? '.heard')
const origin = `http://127.0.0.1:${port}`
const { promise: answering, resolve: answerWith } = Promise.withResolvers<RequestListener>()

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

async function start(): Promise<void> {
  const server = await listen()
  const database = await startDatabase(data, socketPath())
  await build()
  setSwitches(database.socket)
  // Only now, because what these import reads the switches.
  const { serve } = await import('./serve.ts')
  const system = await serve(origin, join(data, 'sign-in.json'), answerWith)
  endCleanly(server, database, system.stop)
  console.log(`Heard is ready on this machine only. Its data is in ${data}. Ctrl-C ends it.`)
  console.log(
    `A family's survey   ${system.openLink ?? 'no round is open: a participation lead can open one on the staff site'}`,
  )
  console.log(`The staff site      ${origin}/staff/`)
  console.log(`The public page     ${origin}/what-changed`)
}

/** Takes the port first, so that a second start changes nothing. Who asks before everything is ready waits. */
function listen(): Promise<Server> {
  return new Promise((done, failed) => {
    const server = createServer((request, response) => answering.then((answer) => answer(request, response)))
    server.on('error', () =>
      failed(
        new Error(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`),
      ),
    )
    server.listen(port, '127.0.0.1', () => done(server))
  })
}

/** In the data folder; a path too long for a Unix socket gets a short one that stands for it. */
function socketPath(): string {
  const path = join(data, 'database.sock')
  const name = createHash('sha256').update(path).digest('hex').slice(0, 16)
  return path.length < 100 ? path : join(tmpdir(), `heard-${name}.sock`)
}

function setSwitches(socket: string): void {
  Object.assign(process.env, {
    HEARD_SOCKET: socket,
    HEARD_KEYS: join(data, 'keys'),
    HEARD_SETTLE_MS: '1000',
    HEARD_CACHE_MS: process.env['HEARD_CACHE_MS'] ?? '0',
    HEARD_ORIGIN: origin,
    HEARD_ISSUER: `${origin}/sign-in`,
    HEARD_CLIENT: 'heard-staff',
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
