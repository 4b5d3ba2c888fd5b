import { Question } from '../survey/question.ts'
import { carriedFields, readFields } from './carried-fields.ts'
import { nameId } from './name-id.ts'
import { readAnswers } from './read-answers.ts'
import { narrowKind, type QuestionType } from './read-kind.ts'
import type { Reading } from './reading.ts'
import { leave, look, type Row, take, takeWords, type Words } from './table.ts'

/** Reads a row that asks something. What cannot be carried is left, and told; undefined when that is the whole question. */
export function readQuestion(row: Row, type: QuestionType, reading: Reading): Question | undefined {
  const [words, hint, note, alt] = ['label', 'hint', 'heard_helper_note', 'heard_picture_alt'].map((column) =>
    takeWords(row, column),
  )
  take(row, 'type')
  const name = take(row, 'name')
  const text = words?.en ?? ''
  const kind = narrowKind(type.kind, take(row, 'heard_kind'), look(row, 'appearance'))
  const list = type.list || take(row, 'heard_list')
  if (kind === 'scale' || kind === 'text') take(row, 'appearance')
  const fields = {
    reported: kind !== 'statement',
    ...readFields(row),
    id: nameId(name || text, new Set(reading.questions.map(({ id }) => id))),
    kind,
    text,
    easy: words?.['en-simple'],
    hint: hint?.en,
    helperNote: note?.en,
    picture: readPicture(take(row, 'heard_picture'), alt),
    ...readAnswers(row, kind, list, reading),
  }
  const { question, failed } = keepValid(withoutAbsent(fields))
  for (const field of failed)
    reading.left.push(
      leave(row, columnOf(field), 'Heard cannot use this here: it is too long, or not one of its words.'),
    )
  if (!question) {
    if (failed.length === 0) reading.left.push(leave(row, 'type', whyNot(text, fields), text || undefined))
    return undefined
  }
  if (type.other)
    reading.left.push(leave(row, 'type', 'Add an answer for “other”, and a question with a box.'))
  if (/\$\{|<\/?[a-z]|\*\*/i.test(text))
    reading.left.push(
      leave(row, 'label::en', 'Words are plain here. Take these marks out, or people see them.'),
    )
  reading.said.push(...[words, hint, note, alt].map((it = {}) => ({ row, words: it })))
  return question
}

const withoutAbsent = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const readPicture = (webp: string, alt: Words = {}): { webp: string; alt: string | undefined } | undefined =>
  webp === '' ? undefined : { webp, alt: alt.en }

/** A question without those of its fields that are not right; no question when it cannot be without them. */
function keepValid(fields: Record<string, unknown>): { question?: Question; failed: string[] } {
  const read = Question.safeParse(fields)
  if (read.success) return { question: read.data, failed: [] }
  const failed = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : String(issue.path[0] ?? ''),
  )
  if (failed.some((field) => needed.includes(field))) return { failed: [] }
  const kept = Object.fromEntries(Object.entries(fields).filter(([field]) => !failed.includes(field)))
  return { ...keepValid({ reported: fields['kind'] !== 'statement', ...kept }), failed: [...new Set(failed)] }
}

const needed = ['', 'id', 'kind', 'text', 'options']

function columnOf(field: string): string {
  const own: Record<string, string> = {
    ...carriedFields,
    easy: 'label::en-simple',
    hint: 'hint::en',
    helperNote: 'heard_helper_note::en',
    picture: 'heard_picture',
    source: 'heard_source',
  }
  return own[field] ?? 'type'
}

function whyNot(text: string, { options }: { options?: unknown[] | undefined }): string {
  if (text.trim() === '') return 'It has no English words. Surveys are written in English first.'
  if (text.length > 600) return 'A question has at most 600 characters.'
  if (!options || options.length < 2) return 'It needs at least two answers on the sheet of choices.'
  return 'A question has at most 20 answers.'
}
