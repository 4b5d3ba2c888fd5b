import type { Given } from './given.ts'

export type Pick = 'first' | 'second'

/** What is sent: as typed in first, and as typed in second where that was found right. */
export function settle(first: Given, second: Given, picks: ReadonlyMap<string, Pick>): Given {
  const answers = { ...first.answers }
  const texts = { ...first.texts }
  for (const [id, pick] of picks) {
    if (pick === 'first') continue
    delete answers[id]
    delete texts[id]
    if (second.answers[id] !== undefined) answers[id] = second.answers[id]
    if (second.texts[id] !== undefined) texts[id] = second.texts[id]
  }
  return { answers, texts }
}
