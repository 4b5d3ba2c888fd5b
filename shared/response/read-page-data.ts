import * as z from 'zod'
import { waveOf } from '../distribution/distribution.ts'
import { lengthenKey } from './lengthen-key.ts'

const Written = z.object({
  survey: z.string(),
  version: z.number(),
  answersKey: z.string(),
  commentsKey: z.string(),
})

/** What a phone reads from the page of a hand-out before it seals; nothing where the hand-out is not open. */
export function readPageData(page: string, distribution: string) {
  const [, json] = /<script [^>]*application\/json[^>]*>([^<]*)</.exec(page) ?? []
  if (json === undefined) return undefined
  const { answersKey, commentsKey, ...data } = Written.parse(JSON.parse(json))
  const wave = waveOf(distribution)
  return {
    ...data,
    distribution,
    wave,
    publicKeys: { answers: lengthenKey(answersKey), comments: lengthenKey(commentsKey) },
  }
}
