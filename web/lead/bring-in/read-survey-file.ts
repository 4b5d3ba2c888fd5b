import { SurveyDraft } from '#shared/survey/draft.ts'
import { readForm } from '#shared/xlsform/read-form.ts'
import { readWorkbook } from './read-workbook.ts'

/** Something of a file that does not come along: where it stands, what it is, why. */
export interface LeftOut {
  where: string
  found: string
  why: string
}

export type ReadSurvey =
  | { is: 'survey'; survey: SurveyDraft; left: LeftOut[] }
  | { is: 'wrong'; why: string; places?: string[] }

const largest = 2_000_000 // bytes

/** A survey out of a file: a form in a workbook, or our own JSON. Nothing is sent or kept yet. */
export async function readSurveyFile(file: File, year: number): Promise<ReadSurvey> {
  if (file.size > largest) return { is: 'wrong', why: 'The file is larger than 2 MB.' }
  if (file.name.toLowerCase().endsWith('.json')) return readJson(await file.text())
  const book = await readWorkbook(new Uint8Array(await file.arrayBuffer()))
  if (book.is === 'wrong') return book
  const form = readForm(book.sheets, year)
  if (form.is === 'wrong') return form
  const left = form.left.map(({ sheet, cell, ...rest }) => ({ where: `${sheet} ${cell}`, ...rest }))
  return { is: 'survey', survey: form.survey, left }
}

function readJson(text: string): ReadSurvey {
  const read = SurveyDraft.safeParse(withoutSchema(text))
  if (read.success) return { is: 'survey', survey: read.data, left: [] }
  const places = read.error.issues
    .slice(0, mostPlaces)
    .map(({ path, message }) => `${path.join(', ')}: ${message}`)
  return { is: 'wrong', why: 'This is not a survey as Heard writes it down. Nothing of it came in.', places }
}

const mostPlaces = 10

function withoutSchema(text: string): unknown {
  try {
    const { $schema, ...survey } = Object(JSON.parse(text))
    return survey
  } catch {
    return undefined
  }
}
