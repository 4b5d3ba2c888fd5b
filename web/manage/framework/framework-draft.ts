import * as z from 'zod'
import { type Framework, FrameworkPart, type FrameworkWords } from '#shared/framework/framework.ts'

/** What is in the boxes; an empty one is a part that is not written yet. */
export const FrameworkDraft = z.object({
  version: z.number(),
  title: z.string(),
  reviewOn: z.string(),
  parts: z.partialRecord(FrameworkPart, z.string()),
})
export type FrameworkDraft = z.infer<typeof FrameworkDraft>

export const draftOf = ({ version, title, reviewOn, parts }: Framework): FrameworkDraft => ({
  version,
  title,
  reviewOn,
  parts,
})

export const wordsOf = ({ title, reviewOn, parts }: FrameworkDraft): FrameworkWords => ({
  title,
  reviewOn,
  parts: Object.fromEntries(Object.entries(parts).filter(([, text]) => text.trim() !== '')),
})
