import { isChoice } from '../survey/options-of.ts'
import { ShowIf } from '../survey/question.ts'
import { readRelevant } from './read-relevant.ts'
import type { Reading } from './reading.ts'
import { writeRelevant } from './write-relevant.ts'

/**
 * When a question is asked. Our own column says all that a survey can; it counts while the expression that other tools follow
 * still says the same, so that a change in either is never lost. Undefined where nothing here says the same.
 */
export function readShowIf(expression: string, own: string, reading: Reading): ShowIf | undefined {
  const said = readOwn(own, reading)
  if (said && writeRelevant(said, reading.questions) === expression) return said
  const relevant = expression.length > longest ? undefined : readRelevant(expression)
  if (!relevant) return undefined
  if ('typed' in relevant) {
    const typed = relevant.typed.map((name) => reading.names.get(name))
    const ids = typed.flatMap((question) => (question?.kind === 'text' ? question.id : []))
    return ids.length === typed.length ? ShowIf.safeParse({ typed: ids }).data : undefined
  }
  const asked = reading.names.get(relevant.name)
  if (!asked || !isChoice(asked)) return undefined
  const choices = reading.optionNames.get(asked.id)
  const any = relevant.any.flatMap((name) => choices?.get(name) ?? [])
  return any.length === relevant.any.length ? ShowIf.safeParse({ question: asked.id, any }).data : undefined
}

const longest = 2000

function readOwn(own: string, { questions }: Reading): ShowIf | undefined {
  const [, first = '', rest = ''] = /^([a-z0-9-]+):\s*(.+)$/.exec(own.trim()) ?? []
  const ids = rest.split(/\s+/)
  const before = new Set(questions.map(({ id }) => id))
  const said = ShowIf.safeParse(
    first === 'typed' && !before.has('typed') ? { typed: ids } : { question: first, any: ids },
  ).data
  const named = said && ('typed' in said ? said.typed : [said.question])
  return named?.every((id) => before.has(id)) ? said : undefined
}
