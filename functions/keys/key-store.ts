import * as z from 'zod'
import { keysKey } from '#shared/table/keys.ts'
import { readItem } from '../table/read.ts'
import { change, named, writeOnce } from '../table/write-once.ts'

const Wrapped = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** A wave's keys as stored: wrapped, each until it is destroyed. */
const WaveKeys = z.object({
  wave: z.string(),
  wrappingKey: z.string(),
  link: Wrapped.optional(),
  answers: Wrapped.optional(),
  comments: Wrapped.optional(),
  publicKeys: z.object({ answers: z.string(), comments: z.string().optional() }),
  linkDestroyed: z.string().optional(),
  destroyed: z.string().optional(),
})
export type WaveKeys = z.infer<typeof WaveKeys>

export const saveKeys = (keys: WaveKeys): Promise<boolean> => writeOnce('Keys', keys)

export async function findKeys(wave: string): Promise<WaveKeys | undefined> {
  const item = await readItem('Keys', keysKey(wave))
  return item && WaveKeys.parse(item)
}

/** The link key goes first: without it no link can be matched with a stored answer's key any more. */
export const forgetLinkKey = (wave: string, on: string): Promise<boolean> =>
  change('Keys', {
    Key: keysKey(wave),
    UpdateExpression: 'SET linkDestroyed = if_not_exists(linkDestroyed, :on) REMOVE #link',
    ExpressionAttributeNames: named('link'),
    ConditionExpression: 'attribute_exists(wrappingKey)',
    ExpressionAttributeValues: { ':on': on },
  })

export const forgetKeys = (wave: string, on: string): Promise<boolean> =>
  change('Keys', {
    Key: keysKey(wave),
    UpdateExpression: 'SET destroyed = if_not_exists(destroyed, :on) REMOVE #link, #answers, #comments',
    ExpressionAttributeNames: named('link', 'answers', 'comments'),
    ConditionExpression: 'attribute_exists(wrappingKey)',
    ExpressionAttributeValues: { ':on': on },
  })
