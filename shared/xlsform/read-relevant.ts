/** What a simple expression asks for, by the names of the form. */
export type Relevant = { name: string; any: string[] } | { typed: string[] }

/**
 * Reads the expressions that a survey here can follow: one of some answers to one question (`${q} = 'a' or ${q} = 'b'`,
 * `selected(${q}, 'a')`), or words in a box (`${q} != ''`). Undefined for every other.
 */
export function readRelevant(expression: string): Relevant | undefined {
  const parts = splitOr(expression)
  const picked = parts.map(readPicked)
  const [first] = picked
  if (first && picked.every((it) => it?.name === first.name))
    return { name: first.name, any: [...new Set(picked.flatMap((it) => it?.option ?? []))] }
  const typed = parts.map(readTyped)
  return typed.every((it) => it !== undefined) ? { typed: [...new Set(typed)] } : undefined
}

/** The sides of every “or”, each without the brackets around it. An “or” inside quotes is part of a word. */
const splitOr = (expression: string): string[] =>
  withoutBrackets(expression)
    .split(/\s+or\s+(?=(?:[^'"]|'[^']*'|"[^"]*")*$)/i)
    .map(withoutBrackets)

function withoutBrackets(part: string): string {
  const text = part.trim()
  if (!text.startsWith('(') || !text.endsWith(')')) return text
  let depth = 0
  for (const [place, letter] of [...text].entries()) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0
    if (depth === 0 && place < [...text].length - 1) return text
  }
  return withoutBrackets(text.slice(1, -1))
}

const name = String.raw`\$\{\s*([A-Za-z0-9_.-]+)\s*\}`
const quoted = String.raw`(?:'([^']*)'|"([^"]*)"|(\d+))`
const picks = [
  new RegExp(String.raw`^${name}\s*=\s*${quoted}$`),
  new RegExp(String.raw`^selected\(\s*${name}\s*,\s*${quoted}\s*\)$`),
]
const types = [
  new RegExp(String.raw`^${name}\s*!=\s*(?:''|"")$`),
  new RegExp(String.raw`^string-length\(\s*${name}\s*\)\s*>\s*0$`),
]

function readPicked(part: string): { name: string; option: string } | undefined {
  for (const pick of picks) {
    const [, asked, ...options] = pick.exec(part) ?? []
    const option = options.find((it) => it !== undefined)
    if (asked && option) return { name: asked, option }
  }
  return undefined
}

const readTyped = (part: string): string | undefined =>
  types.map((type) => type.exec(part)?.[1]).find((it) => it !== undefined)
