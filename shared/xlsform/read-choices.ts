import type * as z from 'zod'
import { alwaysOptions } from '../survey/options-of.ts'
import { Option } from '../survey/question.ts'
import { nameId } from './name-id.ts'
import type { Left } from './sheet.ts'
import { leave, look, type Row, take, takeWords, type Words } from './table.ts'

export interface Choice {
  /** As the form calls it. */
  name: string
  option: Option
  /** Whether it stands outside the scale. */
  apart: boolean
  words: Words
  row: Row
}

export interface Lists {
  lists: Map<string, { choices: Choice[]; at: Left }>
  left: Left[]
}

/** The answers of a form by the name of their list, in order. */
export function readChoices(rows: Row[]): Lists {
  const lists: Lists['lists'] = new Map()
  const left: Left[] = []
  for (const row of rows) {
    const list = take(row, 'list_name')
    const name = take(row, 'name')
    const words = takeWords(row, 'label')
    if (list === '') {
      left.push(leave(row, 'name', 'The name of its list is missing.', words.en ?? name))
      continue
    }
    const found = lists.get(list) ?? {
      choices: [],
      at: leave(row, 'list_name', 'No question uses this list.'),
    }
    lists.set(list, found)
    const taken = new Set([...alwaysOptions, ...found.choices.map(({ option }) => option.id)])
    const option = readOption(row, nameId(name || (words.en ?? ''), taken), words)
    if (option) found.choices.push({ name, option, apart: take(row, 'heard_apart') === 'yes', words, row })
    else left.push(leave(row, 'name', whyNoOption(words), words.en ?? name))
  }
  return { lists, left }
}

const whyNoOption = ({ en = '' }: Words): string =>
  en.trim() === '' ? 'This answer has no English words.' : 'An answer has at most 600 characters.'

function readOption(row: Row, id: string, words: Words): Option | undefined {
  const easy = words['en-simple']
  const [from, to] = [readEdge(row, 'heard_from'), readEdge(row, 'heard_to')]
  return Option.safeParse({
    id,
    text: words.en,
    ...(easy ? { easy } : {}),
    ...(take(row, 'heard_exclusive') === 'yes' ? { exclusive: true } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }).data
}

const Edge = Option.shape.from.unwrap()

/** A whole number or a month. What is neither stays in the row, and is told. */
function readEdge(row: Row, column: string): z.infer<typeof Edge> | undefined {
  const text = look(row, column).trim()
  const edge = Edge.safeParse(/^\d{1,7}$/.test(text) ? Number(text) : text)
  if (edge.success) take(row, column)
  return edge.data
}
