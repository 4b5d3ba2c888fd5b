import type { SurveyDraft } from '../draft.ts'
import { isChoice } from '../options-of.ts'
import type { Advice } from './advice.ts'

/** All about then, words that turn to now, all about now in the same order. Side by side, the second follows the first. */
export function advisePairs({ questions, anchor }: SurveyDraft): Advice[] {
  const choices = questions.filter(isChoice)
  const [then, now] = [pairsOf('then'), pairsOf('now')]
  function pairsOf(when: 'then' | 'now') {
    return choices.filter((it) => it.when === when && it.pair !== undefined)
  }
  const [firstThen, firstNow] = [then[0], now[0]]
  if (!firstThen || !firstNow) return []
  const place = (id: string): number => questions.findIndex((it) => it.id === id)
  const between = questions.slice(place(firstThen.id), place(firstNow.id))
  const odd = now.find(({ pair }, index) => pair !== then[index]?.pair)
  return [
    ...(between.some(({ kind }) => kind === 'statement')
      ? []
      : [
          {
            at: `questions.${firstNow.id}.text`,
            say: 'Put some words before this that turn from then to now: “Now think about these days.”',
          },
        ]),
    ...(odd
      ? [
          {
            at: `questions.${odd.id}.text`,
            say: 'Ask about now in the same order as about then.',
          },
        ]
      : []),
    ...(place(anchor.before) > place(firstThen.id)
      ? [
          {
            at: 'anchor.before',
            say: 'The words that take people back come after the first question about then. Put them before it.',
          },
        ]
      : []),
  ]
}
