import type { Voice } from '../voice.ts'
import type { Advice, Rule } from './advice.ts'

/** How many questions fit into three to five minutes. A pair counts as one and a half: the second is known already. */
const most: Readonly<Record<Voice, number>> = {
  'young-child': 12,
  child: 15,
  'young-person': 20,
  parent: 20,
  staff: 22,
}

/** Longer, and people stop on the way: those with the most to say first. */
export const adviseLength: Rule = ({ questions, voice }): Advice[] => {
  const asked = questions.filter(({ kind, showIf }) => kind !== 'statement' && !showIf)
  const halves = asked.filter((it) => 'when' in it && it.when === 'now').length / 2
  const count = Math.ceil(asked.length - halves)
  return count > most[voice]
    ? [
        {
          at: 'questions',
          say: `This asks ${count} things. For these people ${most[voice]} is the most that fits into five minutes.`,
        },
      ]
    : []
}
