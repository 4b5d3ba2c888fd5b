import type { Question } from '../survey/question.ts'

export type Kind = Question['kind']

/** What the type of a row means here. */
export interface QuestionType {
  kind: Kind
  list: string
  /** Whether a form’s own “other” goes with the list. */
  other: boolean
}

export type RowType =
  | ({ is: 'question' } & QuestionType)
  | { is: 'group'; repeat: boolean }
  | { is: 'end' }
  | { is: 'unknown' }

const aliases: [RegExp, string][] = [
  [/^select(?: |_)?(?:one|1)(?: from)? /, 'select_one '],
  [/^select (?:all that apply|multiple)(?: from)? /, 'select_multiple '],
  [/^int$/, 'integer'],
  [/^(?:string|text)$/, 'text'],
  [/^begin[ _](group|repeat)$/, 'begin_$1'],
  [/^end[ _](?:group|repeat)$/, 'end'],
]

const picked: Readonly<Record<string, Kind>> = { select_one: 'one', select_multiple: 'many', rank: 'rank' }
const typed: Readonly<Record<string, Kind>> = {
  text: 'text',
  note: 'statement',
  integer: 'number',
  range: 'number',
  date: 'date',
}

export function readKind(type: string): RowType {
  const plain = type.trim().replaceAll(/\s+/g, ' ')
  const [pattern, name] = aliases.find(([alias]) => alias.test(plain.toLowerCase())) ?? []
  const word = pattern && name ? plain.replace(new RegExp(pattern.source, 'i'), name) : plain
  if (word === 'begin_group' || word === 'begin_repeat')
    return { is: 'group', repeat: word === 'begin_repeat' }
  if (word === 'end') return { is: 'end' }
  const [first = '', list = '', ...more] = word.split(' ')
  const kind = list === '' ? typed[first.toLowerCase()] : picked[first.toLowerCase()]
  const other = more.join('_').toLowerCase() === 'or_other'
  if (!kind || (more.length > 0 && !other)) return { is: 'unknown' }
  return { is: 'question', kind, list, other }
}

/** What a choice of one may be beyond that, in our own column or by how it should look. */
export function narrowKind(kind: Kind, said: string, appearance: string): Kind {
  if (kind !== 'one') return kind
  if (said === 'check' || said === 'faces' || said === 'scale') return said
  return /\blikert\b/.test(appearance) ? 'scale' : kind
}
