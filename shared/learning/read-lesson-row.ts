import type * as z from 'zod'
import type { Priorities } from '../settings/priorities.ts'
import { ImportedLesson } from './imported-lesson.ts'
import { Audience, Confidence, Strand, Visibility } from './lesson.ts'
import type { Column } from './lesson-row.ts'
import { Quality, SourceKind } from './source.ts'

export type Cells = Partial<Record<Column, string>>
export interface Wrong {
  at: Column
  say: string
}
export type RowRead = { is: 'lesson'; lesson: ImportedLesson } | { is: 'wrong'; errors: Wrong[] }

/** One line of a log that somebody kept elsewhere, as a lesson; or everything that is wrong with it, in plain words. */
export function readLessonRow(cells: Cells, priorities: Priorities['priorities']): RowRead {
  const errors: Wrong[] = []
  const cell = (at: Column): string => (cells[at] ?? '').trim()
  const wrong = (at: Column, say: string): undefined => void errors.push({ at, say })
  const one = <T extends string>(at: Column, options: readonly T[], otherwise: T): T => {
    const text = asId(cell(at))
    const found = options.find((it) => it === text)
    if (text !== '' && !found)
      wrong(at, `“${cell(at)}” is not known. Write one of: ${options.map(asWords).join(', ')}.`)
    return found ?? otherwise
  }
  const day = (at: Column): string | undefined => {
    const text = cell(at)
    return text === ''
      ? undefined
      : (readDay(text) ?? wrong(at, `“${text}” is not a day. Write it as 31/12/2026.`))
  }
  const sure = cell('How sure') && one('How sure', Confidence.options, 'single')
  const [learnedOn, reviewOn, reason] = [day('Learned on'), day('Look again on'), cell('Because')]
  const made = {
    title: cell('What we learned'),
    soWhat: cell('So what'),
    strand: one('Comes from', Strand.options, 'practitioners'),
    audiences: many(cell('Who needs to know')).flatMap((text) => {
      const found = Audience.options.find((it) => it === asId(text))
      return (
        found ??
        wrong(
          'Who needs to know',
          `“${text}” is not known. Write some of: ${Audience.options.join(', ')}.`,
        ) ??
        []
      )
    }),
    priorities: many(cell('Priorities')).flatMap((text) => {
      const found = priorities.find(
        ({ id, title }) => id === asId(text) || title.toLowerCase() === text.toLowerCase(),
      )
      return found?.id ?? wrong('Priorities', `“${text}” is not one of the partnership’s priorities.`) ?? []
    }),
    themes: many(cell('Themes')),
    sources: cell('Rests on')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map(readSource),
    status: one('How far', ImportedLesson.shape.status.options, 'draft'),
    visibility: one('Who may read it', Visibility.options, 'partnership'),
    ...(sure ? { confidence: sure } : {}),
    ...(reason ? { reason } : {}),
    ...(learnedOn ? { learnedOn } : {}),
    ...(reviewOn ? { reviewOn } : {}),
  }
  const read = ImportedLesson.safeParse(made)
  if (!read.success) errors.push(...read.error.issues.map(asWrong))
  return read.success && errors.length === 0 ? { is: 'lesson', lesson: read.data } : { is: 'wrong', errors }
}

const columnOf: Record<string, Column> = {
  title: 'What we learned',
  soWhat: 'So what',
  audiences: 'Who needs to know',
  priorities: 'Priorities',
  themes: 'Themes',
  sources: 'Rests on',
  reason: 'Because',
}
const asWrong = ({ path, message }: z.core.$ZodIssue): Wrong => ({
  at: columnOf[String(path[0])] ?? 'What we learned',
  say: message,
})

const many = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((it) => it.trim())
    .filter(Boolean)
const asId = (text: string): string =>
  text
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-')
const asWords = (id: string): string => id.replaceAll('-', ' ')

/** “document | Plan 2026, page 4 | It says so”; without a bar it is where a document is to be found. */
function readSource(line: string) {
  const [first = '', ...rest] = line.split('|').map((it) => it.trim())
  const [reference = first, says = '', quality = ''] = rest
  const kind = rest.length > 0 ? SourceKind.options.find((it) => it === asId(first)) : undefined
  const how = Quality.options.find((it) => it === asId(quality))
  return { kind: kind ?? ('document' as const), reference, says, ...(how ? { quality: how } : {}) }
}

/** A day as it is written in Britain, or as computers write it. */
function readDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = text.match(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/) ?? []
  const written = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  const read = ImportedLesson.shape.learnedOn.safeParse(written)
  return read.success ? read.data : undefined
}
