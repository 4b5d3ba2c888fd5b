import { Language } from '../survey/language.ts'
import { isChoice } from '../survey/options-of.ts'
import type { Option, Question } from '../survey/question.ts'
import type { Survey } from '../survey/survey.ts'
import { writeFields } from './carried-fields.ts'
import { headingOf } from './language-columns.ts'
import { asName } from './name-id.ts'
import type { Sheet } from './sheet.ts'
import { writeRelevant, writeShowIf } from './write-relevant.ts'

type Cells = Record<string, string>

/** A survey as a form that spreadsheets and other tools read (XLSForm). `readForm` makes the same survey of it again. */
export function writeForm(survey: Survey): Sheet[] {
  const lists = new Map<string, string>()
  const rows = survey.questions.flatMap((question): Cells[] => {
    const anchored = question.id === survey.anchor.before
    return [...(anchored ? [writeAnchor(survey)] : []), writeQuestion(question, survey, lists)]
  })
  if (!survey.questions.some(({ id }) => id === survey.anchor.before)) rows.push(writeAnchor(survey))
  const choices = [...lists].flatMap(([list, name]) => choicesOf(list, name, survey))
  return [
    asSheet('survey', ['type', 'name'], rows),
    asSheet('choices', ['list_name', 'name'], choices),
    asSheet('settings', ['form_title', 'form_id'], [writeSettings(survey)]),
  ]
}

/** Rows as a sheet, whose columns are all that any row has. */
function asSheet(name: string, first: string[], rows: Cells[]): Sheet {
  const columns = [...new Set([...first, ...rows.flatMap((row) => Object.keys(row))])]
  return { name, rows: [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))] }
}

/** The same words in every language that has them. */
function say(column: string, survey: Survey, text: string | undefined, easy?: string): Cells {
  if (!text) return {}
  const cells: Cells = { [headingOf(column, 'en')]: text }
  if (easy) cells[headingOf(column, 'en-simple')] = easy
  for (const [language, { words }] of Object.entries(survey.translations ?? {})) {
    const other = words[text]
    if (other) cells[headingOf(column, Language.parse(language))] = other
  }
  return cells
}

const writeAnchor = (survey: Survey): Cells => ({
  type: 'note',
  name: 'heard_anchor',
  ...say('label', survey, survey.anchor.text, survey.anchor.easy),
  heard_kind: 'anchor',
})

function writeQuestion(question: Question, survey: Survey, lists: Map<string, string>): Cells {
  const list = isChoice(question) ? listFor(question.options, question.na ?? [], lists) : ''
  const { picture, showIf } = question
  return {
    ...typeOf(question, list),
    name: asName(question.id),
    ...say('label', survey, question.text, question.easy),
    ...say('hint', survey, question.hint),
    ...(showIf
      ? { relevant: writeRelevant(showIf, survey.questions), heard_show_if: writeShowIf(showIf) }
      : {}),
    ...writeFields(question),
    ...(question.kind === 'text' ? say('heard_helper_note', survey, question.helperNote) : {}),
    ...(picture ? { heard_picture: picture.webp, ...say('heard_picture_alt', survey, picture.alt) } : {}),
  }
}

const types: Readonly<Record<Question['kind'], string>> = {
  check: 'select_one',
  faces: 'select_one',
  scale: 'select_one',
  one: 'select_one',
  many: 'select_multiple',
  rank: 'rank',
  number: 'integer',
  date: 'date',
  text: 'text',
  statement: 'note',
}

function typeOf({ kind }: Question, list: string): Cells {
  if (kind === 'number' || kind === 'date') return { type: types[kind], heard_list: list }
  const type = list === '' ? types[kind] : `${types[kind]} ${list}`
  if (kind === 'scale') return { type, appearance: 'likert' }
  return kind === 'check' || kind === 'faces' ? { type, heard_kind: kind } : { type }
}

/** Questions with the same answers share a list. */
function listFor(options: Option[], na: Option[], lists: Map<string, string>): string {
  const answers = JSON.stringify({ options, na })
  const name = lists.get(answers) ?? `list_${lists.size + 1}`
  lists.set(answers, name)
  return name
}

function choicesOf(answers: string, list: string, survey: Survey): Cells[] {
  const { options, na }: { options: Option[]; na: Option[] } = JSON.parse(answers)
  const row = (option: Option, apart: boolean): Cells => ({
    list_name: list,
    name: option.id,
    ...say('label', survey, option.text, option.easy),
    ...(option.exclusive ? { heard_exclusive: 'yes' } : {}),
    ...(apart ? { heard_apart: 'yes' } : {}),
    ...(option.from === undefined ? {} : { heard_from: `${option.from}` }),
    ...(option.to === undefined ? {} : { heard_to: `${option.to}` }),
  })
  return [...options.map((option) => row(option, false)), ...na.map((option) => row(option, true))]
}

function writeSettings(survey: Survey): Cells {
  const cells: Cells = {
    form_title: survey.title,
    form_id: survey.id,
    default_language: 'English (en)',
    heard_voice: survey.voice,
    heard_audience: survey.audience,
    ...(survey.helped ? { heard_helped: survey.helped } : {}),
    ...(survey.checked
      ? { heard_checked_with: survey.checked.with, heard_checked_on: survey.checked.on }
      : {}),
  }
  for (const [language, { title, checked }] of Object.entries(survey.translations ?? {})) {
    cells[headingOf('form_title', Language.parse(language))] = title
    if (checked) cells[headingOf('heard_checked', Language.parse(language))] = `${checked.on} ${checked.by}`
  }
  return cells
}
