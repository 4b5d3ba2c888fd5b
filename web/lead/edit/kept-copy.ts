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
  keep(draft: string, copy: Copy): void {
    localStorage.setItem(nameOf(draft), JSON.stringify(copy))
  },
  drop(draft: string): void {
    localStorage.removeItem(nameOf(draft))
  },
}
