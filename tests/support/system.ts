// The whole system as a newcomer starts it, in a folder and on a port of its own, with everything it writes.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signInAs } from '#infra/local/sign-in-as.ts'
import { Api } from '#infra/operate/api.ts'

export class System {
  readonly data = mkdtempSync(join(tmpdir(), 'heard-'))
  private child: ChildProcess | undefined
  private said = ''
  readonly port: number

  private readonly program: string

  private constructor(port: number, program: string) {
    this.port = port
    this.program = program
  }

  /** `npm start`, or another program that runs the system, with its options for this first time. */
  static async start(program = 'infra/local/start.ts', options: string[] = []): Promise<System> {
    const system = new System(await freePort(), program)
    await system.start({}, options)
    return system
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Everything it has written to standard output and error. */
  get output(): string {
    return this.said
  }

  /** The families' link that it printed last. */
  get openLink(): string {
    return [...this.said.matchAll(/A family's survey\s+(\S+)/g)].at(-1)?.[1] ?? ''
  }

  /** Starts it, or starts it again; done when it has printed its addresses. */
  async start(env: Record<string, string> = {}, options: string[] = []): Promise<void> {
    const child = spawn(process.execPath, ['infra/build/run.mjs', this.program, ...options], {
      env: { ...process.env, PORT: String(this.port), HEARD_DATA: this.data, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.child = child
    const from = this.said.length
    await new Promise<void>((ready, failed) => {
      const listen = (chunk: Buffer): void => {
        this.said += chunk.toString()
        if (this.said.slice(from).includes('The public page')) ready()
      }
      child.stdout.on('data', listen)
      child.stderr.on('data', listen)
      child.on('exit', () => failed(new Error(`It ended before it was ready: ${this.said.slice(from)}`)))
    })
  }

  /** Ends it as Ctrl-C does (SIGINT), or as a power cut does (SIGKILL). Returns its exit code. */
  async end(signal: 'SIGINT' | 'SIGKILL' = 'SIGINT'): Promise<number | null> {
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null
    const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)))
    child.kill(signal)
    return ended
  }

  async remove(): Promise<void> {
    await this.end('SIGKILL')
    rmSync(this.data, { recursive: true, force: true })
  }

  async as(person: string): Promise<Api> {
    return new Api(this.origin, await signInAs(this.origin, person))
  }
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => done(port))
    })
  })
