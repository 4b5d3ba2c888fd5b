import { en } from '../words/public/reply/en.ts'
import { gatherAll } from './gather-all.ts'
import type { Gathered, Item } from './report.ts'
import { isOfYear } from './report-year.ts'
import type { Asked, CountedRound, Sources } from './sources.ts'

/** What families were answered in the year, as everybody could read it; a round without an answer is a gap. */
export function gatherAnswers({ rounds }: Sources, { year }: Asked): Gathered {
  const counted = rounds.filter(({ wave }) => wave.released !== undefined)
  const told = counted.filter(({ answer }) => isOfYear(answer?.first, year))
  const silent = counted.filter(({ wave, answer }) => !answer && isOfYear(wave.released, year))
  return gatherAll(told.flatMap(itemsOf), [
    ...(told.length === 0
      ? [{ id: 'no-answers', says: 'No round’s families were answered this year.' }]
      : []),
    ...silent.map(({ wave }) => ({
      id: `no-answer:${wave.wave}`,
      says: `The families of ${wave.title} have no answer that everybody can read.`,
    })),
  ])
}

const itemsOf = ({ wave, answer }: CountedRound): Item[] =>
  (answer?.entries ?? []).flatMap(({ state, texts }, place): Item[] => {
    const text = texts.adults.en
    if (!text) return []
    return [
      {
        ref: `answer:${wave.wave}.${place}`,
        title: text.said,
        says: [
          `${en[state]}: ${text.did}`,
          ...(text.helped ? [`${en.helped} ${text.helped}`] : []),
          `From ${wave.title}.`,
        ],
        ...(wave.madeUp ? { madeUp: true as const } : {}),
      },
    ]
  })
