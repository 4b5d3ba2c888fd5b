import * as z from 'zod'

const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * One thing that a member of staff asked for. It is written before it is done, so nothing is done that is not
 * written; when it was refused, a second entry says so. Never a word that anybody typed.
 */
export const AuditEntry = z.strictObject({
  /** From 1, without a gap. */
  number: z.int().min(1),
  at: z.iso.datetime(),
  by: z.string().max(120),
  /** Empty for what the schedule does by itself. */
  roles: z.array(z.string().max(40)).max(12),
  /** The operation’s id, such as `closeWave`. */
  act: z.string().max(60),
  /** What it was done to: the ids in its address, in their order. */
  on: z.array(z.string().max(80)).max(4),
  /** The problem’s code, when it was refused. */
  refused: z.string().max(60).optional(),
  /** The number of the entry that this one says was refused. Without it, it was refused before anything began. */
  of: z.int().min(1).optional(),
  /** The hash of the entry before; the first has 64 zeros. */
  before: Hash,
  hash: Hash,
})
export type AuditEntry = z.infer<typeof AuditEntry>

/** What is known before an entry has its place in the chain. */
export type Act = Omit<AuditEntry, 'number' | 'before' | 'hash'>
