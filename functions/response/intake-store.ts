import * as z from 'zod'
import { intakeKey, intakeShards, withdrawalKey } from '#shared/table/keys.ts'
import { readItem, readPartition } from '../table/read.ts'
import { removeAll } from '../table/remove-all.ts'
import { change, named, writeOnce } from '../table/write-once.ts'

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** A sealed response. No time, no order, no batch, nothing of the device. */
const Sealed = z.object({
  key: z.string(),
  distribution: z.string(),
  version: z.int(),
  answers: Bytes,
  /** Until they are opened and stand with the readers. */
  comments: Bytes.optional(),
  sub: Bytes,
  digest: Bytes,
})
export type Sealed = z.infer<typeof Sealed>

/** How long the engine keeps an item if nothing else removes it: the same for a whole wave. */
const keptFor = 365 * 24 * 3600
export const ttlOf = (closes: string): number => Math.floor(Date.parse(closes) / 1000) + keptFor

/** The one write of a submission. False when something stands under this key. */
export const storeSealed = (wave: string, sealed: Sealed, ttl: number): Promise<boolean> =>
  writeOnce('Intake', { ...sealed, ...intakeKey(wave, sealed.key), v: 1, ttl })

/** What stands under a key, unless it was taken out. */
export async function findSealed(wave: string, key: string): Promise<Sealed | undefined> {
  return Sealed.safeParse(await readItem('Intake', intakeKey(wave, key))).data
}

/** Every sealed response of a wave that was not taken out, shard by shard. */
export async function* sealedOf(wave: string): AsyncGenerator<Sealed> {
  const withdrawn = await withdrawnOf(wave)
  for (const shard of intakeShards(wave))
    for await (const item of readPartition('Intake', { shard })) {
      const { data } = Sealed.safeParse(item)
      if (data && !withdrawn.has(data.key)) yield data
    }
}

/** How many sealed responses each hand-out of a wave has; none of them is read. */
export async function countSealed(wave: string): Promise<ReadonlyMap<string, number>> {
  const withdrawn = await withdrawnOf(wave)
  const counts = new Map<string, number>()
  for (const shard of intakeShards(wave))
    for await (const { key, distribution } of readPartition('Intake', { shard }, ['key', 'distribution']))
      if (typeof distribution === 'string' && !withdrawn.has(String(key)))
        counts.set(distribution, (counts.get(distribution) ?? 0) + 1)
  return counts
}

async function withdrawnOf(wave: string): Promise<Set<string>> {
  const keys = new Set<string>()
  for await (const item of readPartition('Withdrawals', { wave })) keys.add(String(item['key']))
  return keys
}

/** All that goes when an answer is taken out: everything but its key and the wave's time to live. */
const withdrawnNames = named('v', 'distribution', 'version', 'answers', 'comments', 'sub', 'digest')

/** Takes an answer out: first the ledger, which also holds against a restored table, then the answer itself. */
export async function withdraw(wave: string, sealed: Sealed, ttl: number): Promise<void> {
  await writeOnce('Withdrawals', { ...withdrawalKey(wave, sealed.key), ttl })
  await change('Intake', {
    Key: intakeKey(wave, sealed.key),
    UpdateExpression: `SET wd = :yes REMOVE ${Object.keys(withdrawnNames).join(', ')}`,
    ConditionExpression: '#sub = :sub',
    ExpressionAttributeNames: withdrawnNames,
    ExpressionAttributeValues: { ':yes': true, ':sub': sealed.sub },
  })
}

/** The comments stand with the readers now; their sealed copy goes. */
export const removeComments = (wave: string, key: string): Promise<boolean> =>
  change('Intake', {
    Key: intakeKey(wave, key),
    UpdateExpression: 'REMOVE #comments',
    ConditionExpression: 'attribute_exists(#comments)',
    ExpressionAttributeNames: named('comments'),
  })

/** Did this wave take an answer, even one that was taken out since? */
export async function hasAnswers(wave: string): Promise<boolean> {
  for (const shard of intakeShards(wave))
    for await (const _ of readPartition('Intake', { shard })) return true
  return false
}

/**
 * Empties a released wave's intake. An answer whose comments nobody has opened yet stays; false when one did. What was
 * taken out goes by the ledger, because nobody will open it, even if clearing it was cut short or an older copy is back.
 */
export async function clearIntake(wave: string): Promise<boolean> {
  const withdrawn = await withdrawnOf(wave)
  let empty = true
  const done = async function* () {
    for (const shard of intakeShards(wave))
      for await (const { key, comments } of readPartition('Intake', { shard }, ['key', 'comments']))
        if (comments !== undefined && !withdrawn.has(String(key))) empty = false
        else yield { shard, key }
  }
  await removeAll('Intake', done())
  return empty
}
