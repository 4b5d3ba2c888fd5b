import type { ShowIf } from '../survey/question.ts'
import { readKind } from './read-kind.ts'
import { readQuestion } from './read-question.ts'
import { readShowIf } from './read-show-if.ts'
import { keepQuestion, type Reading } from './reading.ts'
import { leave, look, type Row, take, takeWords, type Words } from './table.ts'
import { whyNoKind } from './why-left.ts'

interface Group {
  repeat: boolean
  /** When what is in it is asked, in the words of the form. Empty: always. */
  relevant: string
}

/** The words that stand before the questions about then, and which question they stand before. */
export interface AnchorRow {
  row: Row
  words: Words
  before: number
}

const mostQuestions = 80

/** Reads the rows of the sheet of questions, in order. Groups are not kept: what is in them follows each other. */
export function readRows(rows: Row[], reading: Reading): { anchor?: AnchorRow } {
  const { left, questions } = reading
  const groups: Group[] = []
  let anchor: AnchorRow | undefined
  for (const row of rows) {
    const type = readKind(look(row, 'type'))
    if (look(row, 'heard_kind').trim() === 'anchor') {
      for (const column of ['type', 'name', 'heard_kind']) take(row, column)
      anchor = { row, words: takeWords(row, 'label'), before: questions.length }
    } else if (type.is === 'end') {
      groups.pop()
      dropRow(row)
    } else if (type.is === 'group') {
      groups.push({ repeat: type.repeat, relevant: look(row, 'relevant').trim() })
      left.push(
        leave(row, 'type', type.repeat ? whyNoRepeat : whyNoGroup, look(row, 'label::en') || undefined),
      )
      dropRow(row)
    } else if (
      type.is === 'unknown' ||
      groups.some(({ repeat }) => repeat) ||
      questions.length === mostQuestions
    ) {
      const why = type.is === 'unknown' ? whyNoKind(look(row, 'type').trim()) : undefined
      left.push(leave(row, 'type', why ?? (questions.length === mostQuestions ? whyTooMany : whyNoRepeat)))
      dropRow(row)
    } else {
      const relevants = [...groups.map(({ relevant }) => relevant), take(row, 'relevant')].filter(
        (it) => it !== '',
      )
      const own = take(row, 'heard_show_if')
      const name = look(row, 'name').trim()
      const list = type.list || look(row, 'heard_list').trim()
      const question = readQuestion(row, type, reading)
      if (!question) dropRow(row)
      else keepQuestion(reading, { ...question, ...ruleOf(row, relevants, own, reading) }, name, list)
    }
  }
  return anchor ? { anchor } : {}
}

const whyNoRepeat = 'Heard asks every question once.'
const whyNoGroup = 'Groups are not kept. The questions in it follow each other.'
const whyTooMany = `A survey has at most ${mostQuestions} questions.`

/** What a row says beside why it is left is left with it. */
const dropRow = (row: Row): void => row.rest.clear()

function ruleOf(row: Row, relevants: string[], own: string, reading: Reading): { showIf?: ShowIf } {
  const [first = ''] = relevants
  if (relevants.length === 0) return {}
  const showIf = relevants.length === 1 ? readShowIf(first, own, reading) : undefined
  if (showIf) return { showIf }
  reading.left.push(leave(row, 'relevant', whyNoRule, relevants.join(' and ')))
  return {}
}

const whyNoRule = 'This rule is more than “after one of these answers”. The question is always asked.'
