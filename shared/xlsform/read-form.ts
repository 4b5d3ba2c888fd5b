import type { SurveyDraft } from '../survey/draft.ts'
import type { Language } from '../survey/language.ts'
import { findLanguage } from './language-columns.ts'
import { nameId } from './name-id.ts'
import { readChoices } from './read-choices.ts'
import { readRows } from './read-rows.ts'
import { readSettings } from './read-settings.ts'
import type { Reading } from './reading.ts'
import type { Left, Sheet } from './sheet.ts'
import { leave, leaveRest, type Row, readTable } from './table.ts'
import { gatherTranslations } from './translations-read.ts'

/** A survey that is not yet one that can be published, and every cell that could not come along; or why nothing can. */
export type ReadForm = { is: 'survey'; survey: SurveyDraft; left: Left[] } | { is: 'wrong'; why: string }

/**
 * Reads a form as spreadsheets hold them (XLSForm: a sheet “survey”, mostly “choices” and “settings”).
 * `year`: that of the day on which it is read.
 */
export function readForm(sheets: Sheet[], year: number): ReadForm {
  const [asked, answers, settings] = ['survey', 'choices', 'settings'].map((name) =>
    sheets.find((sheet) => sheet.name.trim().toLowerCase() === name),
  )
  if (!asked) return { is: 'wrong', why: whyNoSheet(sheets) }
  const set = settings ? readTable(settings, 'en') : []
  const plain = plainLanguage(set[0])
  if (!plain) return { is: 'wrong', why: 'Its words are in a language that Heard does not have.' }
  const rows = readTable(asked, plain)
  const choices = answers ? readTable(answers, plain) : []
  if (!rows.some(({ all }) => all.has('type')))
    return {
      is: 'wrong',
      why: 'The sheet “survey” needs a first row that names the columns, one of them “type”.',
    }
  const { lists, left } = readChoices(choices)
  const reading: Reading = {
    lists,
    year,
    questions: [],
    names: new Map(),
    optionNames: new Map(),
    said: [],
    used: new Set(),
    left,
  }
  const { anchor } = readRows(rows, reading)
  if (reading.questions.length === 0)
    return { is: 'wrong', why: 'There is no question in it that a survey here could ask.' }
  const { titles, checked, fields, left: untitled } = readSettings(set[0])
  const anchored =
    anchor && (anchor.words.en ?? '').length <= 300 && (anchor.words['en-simple'] ?? '').length <= 300
  if (anchored) reading.said.push(anchor)
  else if (anchor) left.push(leave(anchor.row, 'label::en', 'These words have at most 300 characters.'))
  const { left: saidTwice, translations } = gatherTranslations(reading.said, { titles, checked })
  const unused = [...lists].flatMap(([list, { at }]) => (reading.used.has(list) ? [] : [at]))
  const before = reading.questions[anchor?.before ?? 0]
  const words = anchored ? anchor.words : {}
  const easy = words['en-simple']
  const survey: SurveyDraft = {
    voice: 'parent',
    audience: '',
    ...fields,
    id: fields.id ?? nameId(titles.en ?? 'survey', new Set()),
    title: titles.en ?? '',
    language: 'en',
    anchor: { text: words.en ?? '', ...(easy ? { easy } : {}), before: before?.id ?? '' },
    questions: reading.questions,
    ...(translations ? { translations } : {}),
  }
  const told = [
    ...left,
    ...unused,
    ...saidTwice,
    ...untitled,
    ...leaveRest([...rows, ...choices, ...set]),
    ...otherSheets(sheets),
  ]
  return { is: 'survey', survey, left: told }
}

const whyNoSheet = (sheets: Sheet[]): string =>
  sheets.length === 0
    ? 'There is no sheet in it.'
    : `It has no sheet called “survey”, only ${sheets.map(({ name }) => `“${name}”`).join(', ')}.`

/** What words are in whose column names no language. */
function plainLanguage(settings: Row | undefined): Language | undefined {
  const said = settings?.all.get('default_language')?.text ?? ''
  return said.trim() === '' || said.trim().toLowerCase() === 'default' ? 'en' : findLanguage(said)
}

const otherSheets = (sheets: Sheet[]): Left[] =>
  sheets
    .filter(({ name }) => !['survey', 'choices', 'settings'].includes(name.trim().toLowerCase()))
    .flatMap(({ name, rows }) => {
      const found = rows.flat().find((text) => text.trim() !== '')
      return found === undefined ? [] : [{ sheet: name, cell: 'A1', found, why: 'This sheet is not read.' }]
    })
