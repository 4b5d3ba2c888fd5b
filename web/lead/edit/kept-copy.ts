import * as z from 'zod'
import { SurveyDraft } from '#shared/survey/draft.ts'

const Copy = z.object({ from: z.number(), definition: SurveyDraft })
type Copy = z.infer<typeof Copy>

const nameOf = (draft: string): string => `heard.writing.${draft}`

/** What is not saved yet, on this computer: a tab that closes loses nothing. No family’s word is ever in it. */
export const keptCopy = {
  read(draft: string): Copy | undefined {
    const text = localStorage.getItem(nameOf(draft))
    return text === null ? undefined : Copy.safeParse(JSON.parse(text)).data
  },
  /** Where a browser keeps nothing, or has no room, the draft is still on the screen and is saved soon. */
  keep(draft: string, copy: Copy): void {
    try {
      localStorage.setItem(nameOf(draft), JSON.stringify(copy))
    } catch {}
  },
  drop(draft: string): void {
    localStorage.removeItem(nameOf(draft))
  },
}
