import type { RecordFields } from '#shared/learning/record.ts'

/** What was typed, without what was left empty. */
export const typedFields = (fields: RecordFields): RecordFields =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim() !== ''))
