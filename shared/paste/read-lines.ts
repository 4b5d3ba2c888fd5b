/** A line of a list of questions as somebody typed it: what stands before its words, and the words. */
export interface Line {
  /** Counted from 1, as an editor shows it. */
  number: number
  mark: 'number' | 'bullet' | 'none'
  text: string
  /** Whether an empty line stands before it. */
  apart: boolean
}

const numbers = /^(?:question\s*|q\s*)?\d{1,3}\s*[.):-]\s+|^q\s*\d{1,3}\s+/i
const bullets = /^(?:[-–—*•·▪‣○●◦□☐❏❑o]\s+|[☐□○●•]\s*|\[\s?\]\s*|\(\s?\)\s*|\(?[a-z][.)]\s+)/i

export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  for (const [place, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replaceAll(/[\u00A0\t ]+/g, (space) => (space.includes('\t') ? '\t' : ' ')).trim()
    if (line !== '') lines.push({ number: place + 1, apart, ...readMark(line) })
    apart = line === ''
  }
  return lines
}

function readMark(line: string): Pick<Line, 'mark' | 'text'> {
  const number = numbers.exec(line)?.[0]
  if (number) return { mark: 'number', text: line.slice(number.length).trim() }
  const bullet = bullets.exec(line)?.[0]
  return bullet ? { mark: 'bullet', text: line.slice(bullet.length).trim() } : { mark: 'none', text: line }
}
