import { isChoice } from '../options-of.ts'
import { eachQuestion } from './each-question.ts'

/** A rule that changes nothing, because every answer leads on. */
export const advisePaths = eachQuestion(({ showIf }, { questions }) => {
  if (!showIf || 'typed' in showIf) return undefined
  const parent = questions.find(({ id }) => id === showIf.question)
  if (!parent || !isChoice(parent)) return undefined
  const all = [...parent.options, ...(parent.na ?? [])]
  return all.length > 0 && all.every(({ id }) => showIf.any.includes(id))
    ? 'Every answer leads here. Choose fewer answers, or ask it of everybody.'
    : undefined
}, 'showIf')
