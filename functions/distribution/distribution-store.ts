import { Distribution, waveOf } from '#shared/distribution/distribution.ts'
import { distributionKey } from '#shared/table/keys.ts'
import { readItem, readPartition } from '../table/read.ts'
import { change, writeOnce } from '../table/write-once.ts'

export const saveDistribution = (it: Distribution): Promise<boolean> => writeOnce('Distributions', it)

export async function findDistribution(distribution: string): Promise<Distribution | undefined> {
  const item = await readItem('Distributions', distributionKey(waveOf(distribution), distribution))
  return item && Distribution.parse(item)
}

export async function distributionsOf(wave: string): Promise<Distribution[]> {
  const found: Distribution[] = []
  for await (const item of readPartition('Distributions', { wave })) found.push(Distribution.parse(item))
  return found
}

/** Writes down that a batch was issued: how many, never which. False when the number is taken. */
export const addBatch = (it: Distribution, batch: number, issued: number): Promise<boolean> =>
  change('Distributions', {
    Key: distributionKey(it.wave, it.distribution),
    UpdateExpression: 'SET batches.#batch = :new',
    ConditionExpression: 'attribute_not_exists(batches.#batch)',
    ExpressionAttributeNames: { '#batch': String(batch) },
    ExpressionAttributeValues: { ':new': { issued, revoked: false } },
  })
