import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDatabase } from '#infra/local/database.ts'

/** The embedded engine on disk, and the switches as on Lambda: submit trusts what it read for 30 seconds. */
export async function startEngine(): Promise<{ end(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'heard-bench-'))
  const socket = join(folder, 'database.sock')
  Object.assign(process.env, {
    HEARD_SOCKET: socket,
    HEARD_KEYS: join(folder, 'keys'),
    HEARD_MAIL: join(folder, 'mail.txt'),
    HEARD_SETTLE_MS: '0',
    HEARD_CACHE_MS: '30000',
    HEARD_ORIGIN: 'https://heard.test',
    HEARD_ISSUER: 'https://sign-in.test',
    HEARD_CLIENT: 'heard-staff',
  })
  const database = await startDatabase(folder, socket)
  return {
    async end() {
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
