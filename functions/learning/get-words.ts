import { getWords } from '#shared/learning/learning-endpoints.ts'
import type { PublishedWords } from '#shared/learning/published-words.ts'
import { handle } from '../http/handle.ts'
import { wordsOf } from './words-store.ts'

/** How well two people agree is for those who look after the sorting; others read what came of it. */
export const handler = handle(getWords, async ({ params, caller: { roles } }) => {
  const sorts = roles.includes('participation-lead') || roles.includes('safeguarding-lead')
  const published = await wordsOf(params.wave)
  return { published: sorts ? published : published.map(withoutAgreement) }
})

function withoutAgreement({ words, ...rest }: PublishedWords): PublishedWords {
  if (!words) return rest
  const { agreement: _, ...shown } = words
  return { ...rest, words: shown }
}
