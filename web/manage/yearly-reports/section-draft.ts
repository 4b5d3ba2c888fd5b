import * as z from 'zod'
import { textsOf } from '#shared/yearly-reports/merge-words.ts'
import { type Section, SectionWords } from '#shared/yearly-reports/report.ts'

const Texts = z.record(z.string(), z.string())

/** The texts of a section as somebody types them, and as they were when the typing began. */
export const SectionDraft = z.object({ from: z.number(), base: Texts, texts: Texts })
export type SectionDraft = z.infer<typeof SectionDraft>

export function draftOf(section: Section | undefined): SectionDraft {
  const texts = section ? textsOf(section) : {}
  return { from: section?.version ?? 0, base: texts, texts }
}

/** What is sent: words beside what the section has, and answers to gaps that are there still. */
export function wordsOf({ texts }: SectionDraft, gaps: readonly string[]): SectionWords {
  const below = (part: string) =>
    Object.entries(texts).flatMap(([name, text]) =>
      name.startsWith(`${part}.`) ? [[name.slice(part.length + 1), text] as const] : [],
    )
  const answers = below('answers').filter(([gap, text]) => gaps.includes(gap) && text.trim() !== '')
  return {
    words: SectionWords.shape.words.parse(Object.fromEntries(below('words'))),
    answers: Object.fromEntries(answers),
  }
}
