import type { ChoiceQuestion, Option } from '#shared/survey/question.ts'
import { enteredWords } from '#shared/words/entered-words.ts'
import { fillIn } from '#web/ui/fill-in.ts'

/** How to put right what was entered. */
export function saySlip({ kind, options }: ChoiceQuestion, lang: string): string {
  const words = enteredWords(lang)
  if (kind === 'rank') return words.samePlace
  const ends = { low: sayEdge(options[0]?.from, lang), high: sayEdge(options.at(-1)?.to, lang) }
  return fillIn(kind === 'number' ? words.number : words.date, ends)
}

/** “40”, or “March 2026”, in figures that stand on every phone. */
function sayEdge(edge: Option['from'], lang: string): string {
  if (typeof edge !== 'string') return String(edge)
  const format = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', numberingSystem: 'latn' })
  return format.format(new Date(`${edge}-15T12:00:00Z`))
}
