import { createHash } from 'node:crypto'

/** A key has 160 random bits, so its plain digest tells nothing of it. */
export const digestOf = (key: string): string => createHash('sha256').update(key).digest('base64url')
