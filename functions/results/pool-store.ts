import * as z from 'zod'
import { poolKey } from '#shared/table/keys.ts'
import { readPartition } from '../table/read.ts'
import { change, named, writeOnce } from '../table/write-once.ts'
import { allCounted, type Frozen } from './release-store.ts'

/** One person's answers, sealed again, waiting for a later round. `claimed` by the one wave that may count it now. */
const Waiting = z.object({
  survey: z.string(),
  id: z.string(),
  wave: z.string(),
  version: z.int(),
  answers: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  claimed: z.string().optional(),
})
export type Waiting = z.infer<typeof Waiting>

export const savePooled = (it: Waiting): Promise<boolean> => writeOnce('Pool', it)

/** Everything that still waits; what was counted has no answers any more. */
export async function* waitingFor(survey: string): AsyncGenerator<Waiting> {
  for await (const item of readPartition('Pool', { survey })) {
    const { data } = Waiting.safeParse(item)
    if (data) yield data
  }
}

/** So that two waves never count the same answer. False when another wave has it. */
export const claim = ({ survey, id }: Waiting, wave: string): Promise<boolean> =>
  change('Pool', {
    Key: poolKey(survey, id),
    UpdateExpression: 'SET claimed = :wave',
    // Its answers go once it is counted, also between our reading and this.
    ConditionExpression: 'attribute_exists(answers) AND (attribute_not_exists(claimed) OR claimed = :wave)',
    ExpressionAttributeValues: { ':wave': wave },
  })

/**
 * After a release is frozen: what it counted is emptied, what it claimed and did not count waits again. When it
 * showed figures, answers of its own wave are emptied too: a second run at the same time may have left them here.
 * So is what an earlier one counted, where an older copy of the table brought it back.
 */
export async function settlePool({ release, counted }: Frozen, now: number): Promise<void> {
  const { survey, wave } = release
  const gone = new Set([...(await allCounted()), ...counted])
  for await (const { id, claimed, wave: from } of waitingFor(survey)) {
    const Key = poolKey(survey, id)
    if (gone.has(id) || (from === wave && release.answered)) await empty(Key, now)
    else if (claimed === wave)
      await change('Pool', {
        Key,
        UpdateExpression: 'REMOVE claimed',
        ConditionExpression: 'attribute_exists(id)',
      })
  }
}

/** What waits from these waves is emptied. What a wave has claimed is not: the next run looks at it again. */
export async function expirePooled(survey: string, waves: ReadonlySet<string>, now: number): Promise<void> {
  for await (const { id, wave } of waitingFor(survey))
    if (waves.has(wave))
      await empty(poolKey(survey, id), now, 'attribute_exists(id) AND attribute_not_exists(claimed)')
}

/** Its id stays for a while, so that a slow run of its own wave cannot put the same answer here again. */
const empty = (
  Key: Record<string, string>,
  now: number,
  condition = 'attribute_exists(id)',
): Promise<boolean> =>
  change('Pool', {
    Key,
    UpdateExpression: `SET #ttl = :ttl REMOVE ${Object.keys(emptied).join(', ')}`,
    ConditionExpression: condition,
    ExpressionAttributeNames: { ...emptied, ...named('ttl') },
    ExpressionAttributeValues: { ':ttl': Math.floor(now / 1000) + idStays },
  })

const emptied = named('wave', 'version', 'answers', 'claimed')
const idStays = 35 * 24 * 3600
