import { countsSeveral } from '../survey/options-of.ts'
import type { ChoiceQuestion } from '../survey/question.ts'
import type { Leads } from './release.ts'
import { clearLead } from './rules.ts'
import { sayFirst, sayHalf } from './say.ts'
import type { QuestionTally } from './tally.ts'

/**
 * What may be said of one question that fewer than 20 answered: which answers clearly more than half gave, or which
 * one clearly more than any other. Where several may be picked, none is said to be first: they do not add up.
 */
export function findLeads(question: ChoiceQuestion, { answered, options: counts }: QuestionTally): Leads {
  const count = (id: string): number => counts[id] ?? 0
  const ids = question.options.map(({ id }) => id)
  const half = ids.filter((id) => 2 * count(id) - answered >= clearLead)
  if (half.length > 0) return { how: 'half', answers: half }
  const ahead = (id: string) => ids.every((other) => other === id || count(id) - count(other) >= clearLead)
  const first = countsSeveral(question) ? undefined : ids.find(ahead)
  return first ? { how: 'first', answers: [first] } : { how: 'unclear', answers: [] }
}

export function sayLeads({ options, top }: ChoiceQuestion, { how, answers }: Leads, people: string): string {
  const named = options.filter(({ id }) => answers.includes(id))
  return how === 'half' ? sayHalf(named, people, top) : sayFirst(named[0])
}
