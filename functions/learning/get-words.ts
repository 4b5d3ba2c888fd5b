import { getWords } from '#shared/learning/learning-endpoints.ts'
import { handle } from '../http/handle.ts'
import { wordsOf } from './words-store.ts'

export const handler = handle(getWords, async ({ params }) => ({ published: await wordsOf(params.wave) }))
