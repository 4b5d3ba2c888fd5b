import { sayScore } from '#web/board/section-11/say-score.ts'
import { sayDay } from '#web/staff/say-day.ts'
import type { TypedAnswer } from './answer-draft.ts'

/** What each box is called, in the order of the page. */
export const answerFields: readonly (readonly [name: keyof TypedAnswer, label: string])[] = [
  ['score', 'How far are you?'],
  ['strengths', 'Strengths'],
  ['weaknesses', 'Weaknesses'],
  ['why', 'Why is it so?'],
  ['doing', 'What is being done?'],
  ['due', 'By when?'],
  ['leads', 'Who leads?'],
  ['evidence', 'Evidence'],
]

/** What stands in a box, in words; “Nothing” where it is empty. */
export function sayTyped(typed: TypedAnswer, name: keyof TypedAnswer): string {
  const { score, due, evidence } = typed
  const said =
    name === 'evidence'
      ? evidence.map(({ says, where, wave }) => `${says}: ${wave || where}`).join('; ')
      : name === 'score'
        ? score && `${score}: ${sayScore(Number(score))}`
        : name === 'due'
          ? due && sayDay(due)
          : typed[name]
  return said || 'Nothing'
}
