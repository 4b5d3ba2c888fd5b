import { suggestRedactions } from '#web/desk/suggest-redactions.ts'
import { markedTexts } from './marked-texts.ts'
import { sayShare } from './wilson.ts'

interface Span {
  from: number
  to: number
}

export interface Suggested {
  /** Of what a careful person marks, how much is suggested whole. */
  recall: readonly [found: number, of: number]
  /** Of what is suggested, how much a careful person marks, too. */
  precision: readonly [right: number, of: number]
}

export function measureRedaction(texts: readonly string[] = markedTexts): Suggested {
  let [found, marks, right, suggestions] = [0, 0, 0, 0]
  for (const marked of texts) {
    const { text, spans } = readMarks(marked)
    const suggested = suggestRedactions(text).map((words) => everywhere(text, words))
    const covers = ({ from, to }: Span): boolean =>
      [...text.slice(from, to)].every(
        (letter, at) => !/[\p{L}\p{N}]/u.test(letter) || isIn(from + at, suggested.flat()),
      )
    found += spans.filter(covers).length
    marks += spans.length
    right += suggested.filter((its) => its.some((it) => spans.some((span) => overlap(it, span)))).length
    suggestions += suggested.length
  }
  return { recall: [found, marks], precision: [right, suggestions] }
}

/** The text without its brackets, and where they stood. */
export function readMarks(marked: string): { text: string; spans: Span[] } {
  let text = ''
  const spans: Span[] = []
  for (const [index, part] of marked.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) spans.push({ from: text.length, to: text.length + part.length })
    text += part
  }
  return { text, spans }
}

const everywhere = (text: string, words: string): Span[] =>
  text
    .split(words)
    .slice(0, -1)
    .map((_, count, before) => before.slice(0, count + 1).join(words).length)
    .map((from) => ({ from, to: from + words.length }))

const isIn = (at: number, spans: Span[]): boolean => spans.some(({ from, to }) => from <= at && at < to)
const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

export const sayRedaction = ({ recall, precision }: Suggested): string =>
  [
    'What a program would take out of words for others, on texts that a person marked (95 % intervals):',
    `  of what should go, suggested whole: ${sayShare(...recall)}`,
    `  of what is suggested, should go: ${sayShare(...precision)}`,
    '  It suggests, and may never decide: two people read the words before anybody else does.',
  ].join('\n')
