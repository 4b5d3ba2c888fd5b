import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context, Wrapping } from './wrapping.ts'

const algorithm = 'aes-256-gcm'
const bound = ({ wave, purpose }: Context): Buffer => Buffer.from(JSON.stringify({ wave, purpose }))

/** For one machine: a file a wave, readable by its owner only, in a folder outside the database. */
export const fileWrapping = (folder: string): Wrapping => {
  const fileOf = (key: string): string => join(folder, key)
  return {
    noticeDays: 0,

    async create(wave) {
      const key = `${wave.replace('#', '-')}-${randomBytes(8).toString('hex')}`
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(fileOf(key), randomBytes(32), { mode: 0o600, flag: 'wx' })
      return key
    },

    async wrap(key, context, plain) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv(algorithm, await readFile(fileOf(key)), nonce).setAAD(bound(context))
      const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
    },

    async unwrap(key, context, wrapped) {
      const all = Buffer.from(wrapped)
      const decipher = createDecipheriv(algorithm, await readFile(fileOf(key)), all.subarray(0, 12))
      decipher.setAAD(bound(context)).setAuthTag(all.subarray(12, 28))
      return Buffer.concat([decipher.update(all.subarray(28)), decipher.final()])
    },

    async destroy(key) {
      await rm(fileOf(key), { force: true })
    },
  }
}
