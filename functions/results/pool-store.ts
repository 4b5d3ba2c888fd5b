import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { poolKey } from '#shared/table/keys.ts'
import { documents, tableName } from '../table/document-client.ts'
import { readPartition } from '../table/read.ts'
import { change, writeOnce } from '../table/write-once.ts'

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

export async function* waitingFor(survey: string): AsyncGenerator<Waiting> {
  for await (const item of readPartition('Pool', { survey })) yield Waiting.parse(item)
}

/** So that two waves never count the same answer. False when another wave has it. */
export const claim = ({ survey, id }: Waiting, wave: string): Promise<boolean> =>
  change('Pool', {
    Key: poolKey(survey, id),
    UpdateExpression: 'SET claimed = :wave',
    ConditionExpression: 'attribute_exists(id) AND (attribute_not_exists(claimed) OR claimed = :wave)',
    ExpressionAttributeValues: { ':wave': wave },
  })

/** After a release is frozen: what it counted goes, what it claimed and did not count waits again. */
export async function settlePool(survey: string, wave: string, counted: ReadonlySet<string>): Promise<void> {
  for await (const { id, claimed } of waitingFor(survey)) {
    if (claimed !== wave) continue
    const Key = poolKey(survey, id)
    if (counted.has(id)) await documents.send(new DeleteCommand({ TableName: tableName('Pool'), Key }))
    else
      await change('Pool', {
        Key,
        UpdateExpression: 'REMOVE claimed',
        ConditionExpression: 'attribute_exists(id)',
      })
  }
}
