import type { Line } from './read-lines.ts'

/** A question, and the lines below it that are its answers. */
export interface Asked {
  line: Line
  text: string
  options: string[]
  several: boolean
}

export interface Grouped {
  asked: Asked[]
  /** Lines that are neither: headings, and what is said between questions. */
  rest: Line[]
}

const pick = String.raw`\(?\b(?:please\s+)?(?:tick|choose|select|pick|circle|mark)\s+`
const end = '(?![a-z0-9])[.)]*'
const several = new RegExp(
  `${pick}(?:all|any)(?: of these)?(?: that apply| which apply)?${end}|${pick}as many as (?:you like|apply)${end}`,
  'i',
)
const onlyOne = new RegExp(`${pick}(?:only )?one(?: only| answer| box)?${end}`, 'i')

/** Puts lines together into questions with their answers, by the marks before them, question marks and empty lines. */
export function groupLines(lines: Line[]): Grouped {
  const asked: Asked[] = []
  const rest: Line[] = []
  const meaning = whatNumbersMean(lines)
  let open: Asked | undefined
  for (const [place, line] of lines.entries()) {
    const inOneLine = open && open.options.length === 0 ? splitOptions(line.text) : []
    if (isAnswer(line, meaning, open)) open?.options.push(line.text)
    else if (open && line.mark === 'none' && inOneLine.length > 1) open.options.push(...inOneLine)
    else if (open && line.mark === 'none' && isInstruction(line.text))
      open.several ||= several.test(line.text)
    else if (asks(line, meaning) || (line.mark === 'none' && answersFollow(lines, place, meaning))) {
      open = readAsked(line)
      asked.push(open)
    } else {
      rest.push(line)
      if (line.apart) open = undefined
    }
  }
  return { asked, rest }
}

/** In one list numbers stand before the questions, in another before the answers. */
function whatNumbersMean(lines: Line[]): 'questions' | 'answers' {
  const numbered = lines.filter(({ mark }) => mark === 'number')
  if (numbered.some(({ text }) => text.includes('?'))) return 'questions'
  return lines.some(({ mark, text }) => mark === 'none' && text.endsWith('?')) ? 'answers' : 'questions'
}

const asks = ({ mark, text }: Line, meaning: 'questions' | 'answers'): boolean =>
  (mark === 'number' && meaning === 'questions') || (mark !== 'bullet' && /\?\s*(?:\([^)]*\))?$/.test(text))

function isAnswer(line: Line, meaning: 'questions' | 'answers', open: Asked | undefined): boolean {
  if (!open) return false
  if (line.mark === 'bullet' || (line.mark === 'number' && meaning === 'answers')) return true
  return (
    line.mark === 'none' &&
    !line.apart &&
    !asks(line, meaning) &&
    !isInstruction(line.text) &&
    splitOptions(line.text).length < 2 &&
    line.text.length <= longestPlain &&
    !/[.:]$/.test(line.text)
  )
}

const longestPlain = 60

/** “Tell us how it was:” with marked answers right below is a question, too. */
const answersFollow = (lines: Line[], place: number, meaning: 'questions' | 'answers'): boolean => {
  const next = lines[place + 1]
  return next !== undefined && (next.mark === 'bullet' || (next.mark === 'number' && meaning === 'answers'))
}

const isInstruction = (text: string): boolean =>
  [several, onlyOne].some((said) => said.test(text) && text.replace(said, '').trim() === '')

function readAsked(line: Line): Asked {
  const [, before = line.text, inside = ''] = /^(.*\?)\s*\(?([^()?]*)\)?$/.exec(line.text) ?? []
  const inLine = splitOptions(inside)
  const options = inLine.length > 1 ? inLine : []
  const text = options.length > 0 ? before : line.text
  return {
    line,
    text: withoutInstruction(text),
    options,
    several: several.test(line.text),
  }
}

function withoutInstruction(text: string): string {
  const plain = text.replace(several, '').replace(onlyOne, '').replace(/:$/, '').trim()
  return plain === '' ? text : plain
}

/** “Yes / No / Not sure”, or answers with tabs between them. */
const splitOptions = (text: string): string[] => {
  const parts = text.includes('\t')
    ? text.split('\t')
    : text.split(/\s+[/|]\s+|(?<=^\w{1,12})\/(?=\w{1,12}$)/)
  return parts.map((part) => part.replace(/^[☐□○●•]\s*/, '').trim()).filter((part) => part !== '')
}
