import * as z from 'zod'
import type { RecordFields, RecordKind } from './record.ts'
import { type RecordField, registers } from './record-kinds.ts'

type Error = { at: string; say: string }

const longestLine = 200

/** What is wrong with the fields of a record: every one is named, and nothing that it does not know is taken. */
export function checkRecord(kind: RecordKind, fields: RecordFields): Error[] {
  const known = registers[kind].fields
  const strangers = Object.keys(fields).filter((name) => !known.some((field) => field.name === name))
  return [
    ...strangers.map(() => ({
      at: 'fields',
      say: 'There is a field here that this register does not have.',
    })),
    ...known.flatMap((field) => {
      const say = wrongWith(field, fields[field.name] ?? '')
      return say ? [{ at: `fields.${field.name}`, say }] : []
    }),
  ]
}

function wrongWith({ is, needed, label }: RecordField, typed: string): string | undefined {
  if (typed === '') return needed && `Please answer: ${label}`
  if (typeof is !== 'string')
    return is.some(({ value }) => value === typed) ? undefined : 'Choose one of these.'
  switch (is) {
    case 'line':
      return typed.length > longestLine || typed.includes('\n')
        ? 'Keep it to one line of 200 characters.'
        : undefined
    case 'text':
      return undefined
    case 'day':
      return z.iso.date().safeParse(typed).success ? undefined : 'Give the day.'
    case 'number':
      return /^\d{1,6}$/.test(typed) ? undefined : 'Write a whole number in figures.'
  }
}
