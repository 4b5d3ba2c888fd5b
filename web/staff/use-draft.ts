import { useState } from 'preact/hooks'
import type * as z from 'zod'

/** What a person is typing, kept in this tab until it is sent: a sign-in that runs out loses nothing. */
export function useDraft<S extends z.ZodType>(name: string, schema: S, start: z.output<S>) {
  const key = `heard.draft.${name}`
  const [draft, setDraft] = useState<z.output<S>>(() => read(key, schema) ?? start)
  return {
    draft,
    keep(next: z.output<S>): void {
      sessionStorage.setItem(key, JSON.stringify(next))
      setDraft(next)
    },
    /** It was sent: nothing is kept, and the form goes on from `next`. */
    drop(next: z.output<S>): void {
      sessionStorage.removeItem(key)
      setDraft(next)
    },
  }
}

function read<S extends z.ZodType>(key: string, schema: S): z.output<S> | undefined {
  const text = sessionStorage.getItem(key)
  return text === null ? undefined : schema.safeParse(JSON.parse(text)).data
}
