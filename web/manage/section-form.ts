import type { ComponentChild } from 'preact'
import type * as z from 'zod'
import type { Problem } from '#shared/api/problem.ts'
import type { Settings } from '#shared/settings/settings.ts'

export interface Line {
  label: string
  text: string
}

export interface FieldsProps<D> {
  draft: D
  problem: Problem | undefined
  /** What is saved now. */
  settings: Settings
  /** In London, yyyy-mm-dd. */
  today: string
  keep: (draft: D) => void
}

/** One section as a form: what is being typed, where it starts, what is sent, and how it reads when it is only read. */
export interface SectionForm<D> {
  typed: z.ZodType<D>
  start: (settings: Settings) => D
  send: (draft: D, settings: Settings, today: string) => Settings
  say: (settings: Settings) => Line[]
  Fields: (props: FieldsProps<D>) => ComponentChild
  /** Words for a field whose schema cannot know what is on the screen. */
  words?: Readonly<Record<string, string>>
}
