import type { Act, AuditEntry } from './audit-entry.ts'

/** The last entry of a chain, as it would be printed on paper. */
export interface Head {
  number: number
  hash: string
}

/** SHA-256 of a text, in hexadecimal. */
export type Hash = (text: string) => string

/** Before the first entry. */
export const noEntry: Head = { number: 0, hash: '0'.repeat(64) }

/** The entry that follows `head`. */
export function linkEntry(head: Head, act: Act, hash: Hash): AuditEntry {
  const entry = { ...act, number: head.number + 1, before: head.hash }
  return { ...entry, hash: hashOf(entry, hash) }
}

/** The hash before, then the entry as JSON with its fields in this order. */
export const hashOf = (entry: Omit<AuditEntry, 'hash'>, hash: Hash): string =>
  hash(entry.before + JSON.stringify(entry, fields))

const fields = ['number', 'at', 'by', 'roles', 'act', 'on', 'refused', 'of']
