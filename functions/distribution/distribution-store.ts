import { Distribution, waveOf } from '#shared/distribution/distribution.ts'
import { distributionKey } from '#shared/table/keys.ts'
import { readItem, readPartition } from '../table/read.ts'
import { change, named, writeOnce } from '../table/write-once.ts'

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

/** Calls a batch's links back: once more changes nothing. False when the hand-out has no such batch. */
export const callBackBatch = (it: Distribution, batch: number): Promise<boolean> =>
  change('Distributions', {
    Key: distributionKey(it.wave, it.distribution),
    UpdateExpression: 'SET batches.#batch.revoked = :yes',
    ConditionExpression: 'attribute_exists(batches.#batch)',
    ExpressionAttributeNames: { '#batch': String(batch) },
    ExpressionAttributeValues: { ':yes': true },
  })

/** Closes a hand-out at a moment. False when it closes, or closed, by itself before. */
export const closeBy = (it: Distribution, moment: string): Promise<boolean> =>
  change('Distributions', {
    Key: distributionKey(it.wave, it.distribution),
    UpdateExpression: 'SET closes = :moment',
    ConditionExpression: 'attribute_exists(agency) AND (attribute_not_exists(closes) OR closes > :moment)',
    ExpressionAttributeValues: { ':moment': moment },
  })

/** Notes how many came back. False when it was noted since `it` was read, so that no two runs note it within a week. */
export const noteCount = (it: Distribution, shownCount: number, moment: string): Promise<boolean> =>
  change('Distributions', {
    Key: distributionKey(it.wave, it.distribution),
    UpdateExpression: 'SET shownCount = :count, shownOn = :moment',
    ConditionExpression: it.shownOn
      ? 'shownOn = :before'
      : 'attribute_exists(agency) AND attribute_not_exists(shownOn)',
    ExpressionAttributeValues: {
      ':count': shownCount,
      ':moment': moment,
      ...(it.shownOn ? { ':before': it.shownOn } : {}),
    },
  })

/** The hand-out has as many answers as it may. */
export const markFull = (it: Distribution): Promise<boolean> =>
  change('Distributions', {
    Key: distributionKey(it.wave, it.distribution),
    UpdateExpression: 'SET #full = :yes',
    ConditionExpression: 'attribute_exists(agency)',
    ExpressionAttributeNames: named('full'),
    ExpressionAttributeValues: { ':yes': true },
  })

/** Notes about how many answers flooded a hand-out. */
export const noteFlood = (it: Distribution, flooded: number): Promise<boolean> =>
  change('Distributions', {
    Key: distributionKey(it.wave, it.distribution),
    UpdateExpression: 'SET flooded = :about',
    ConditionExpression: 'attribute_exists(agency) AND attribute_not_exists(flooded)',
    ExpressionAttributeValues: { ':about': flooded },
  })

/** Writes down what a lead decided about a flood. False when there is none, or when the other thing was decided. */
export const decideOn = (it: Distribution, excluded: boolean): Promise<boolean> =>
  change('Distributions', {
    Key: distributionKey(it.wave, it.distribution),
    UpdateExpression: 'SET excluded = :excluded',
    ConditionExpression:
      'attribute_exists(flooded) AND (attribute_not_exists(excluded) OR excluded = :excluded)',
    ExpressionAttributeValues: { ':excluded': excluded },
  })
