import { Survey } from '../survey/survey.ts'
import { nameId } from './name-id.ts'
import { look, type Row, take, takeWords, type Words } from './table.ts'

type Fields = Partial<Pick<Survey, 'id' | 'voice' | 'audience' | 'helped' | 'checked'>>

/** What a form says about itself. Whatever does not fit stays in its row, and is told. */
export function readSettings(row: Row | undefined): { titles: Words; checked: Words; fields: Fields } {
  if (!row) return { titles: {}, checked: {}, fields: {} }
  const titles = takeWords(row, 'form_title')
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
  return { titles, checked, fields }
}

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
