import { Survey } from '../survey/survey.ts'
import { nameId } from './name-id.ts'
import type { Left } from './sheet.ts'
import { leave, look, type Row, take, takeWords, type Words } from './table.ts'

type Fields = Partial<Pick<Survey, 'id' | 'voice' | 'audience' | 'helped' | 'checked'>>

interface Settings {
  titles: Words
  checked: Words
  fields: Fields
  left: Left[]
}

/** What a form says about itself. Whatever does not fit stays in its row, and is told. */
export function readSettings(row: Row | undefined): Settings {
  if (!row) return { titles: {}, checked: {}, fields: {}, left: [] }
  const said = Object.entries(takeWords(row, 'form_title'))
  const tooLong = said.filter(([, title]) => title.length > longestTitle)
  const left = tooLong.map(([language, title]) =>
    leave(row, `form_title::${language}`, `A title has at most ${longestTitle} characters.`, title),
  )
  const titles: Words = Object.fromEntries(said.filter(([, title]) => title.length <= longestTitle))
  const checked = takeWords(row, 'heard_checked')
  const formId = take(row, 'form_id')
  take(row, 'default_language')
  const [on, people] = [look(row, 'heard_checked_on').trim(), look(row, 'heard_checked_with')]
  const fields = {
    ...(formId === '' ? {} : { id: nameId(formId, new Set()) }),
    ...takeAs(row, 'heard_voice', (it) => ({ voice: Survey.shape.voice.parse(it) })),
    ...takeAs(row, 'heard_audience', (it) => ({ audience: Survey.shape.audience.parse(it) })),
    ...takeAs(row, 'heard_helped', (it) => ({ helped: Survey.shape.helped.parse(it) })),
    ...takeAs(row, 'heard_checked_on', () => ({ checked: Survey.shape.checked.parse({ with: people, on }) })),
  }
  if ('checked' in fields) take(row, 'heard_checked_with')
  return { titles, checked, fields, left }
}

const longestTitle = 120

function takeAs<T extends object>(row: Row, column: string, read: (text: string) => T): T | undefined {
  const text = look(row, column)
  if (text.trim() === '') return undefined
  try {
    const fields = read(text)
    take(row, column)
    return fields
  } catch {
    return undefined
  }
}
