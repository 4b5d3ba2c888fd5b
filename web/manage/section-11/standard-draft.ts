import * as z from 'zod'
import type { Standard } from '#shared/section-11/standard.ts'
import { AgencyKind } from '#shared/settings/agencies.ts'

/** One standard as somebody is typing it; no kind chosen stands for all of them. `from`: the version of all when it began. */
export const StandardDraft = z.object({
  from: z.number(),
  title: z.string(),
  expects: z.string(),
  kinds: z.array(AgencyKind),
  scores: z.object({ no: z.string(), begun: z.string(), mostly: z.string(), works: z.string() }),
  also: z.array(z.object({ kind: AgencyKind, expects: z.string() })),
})
export type StandardDraft = z.infer<typeof StandardDraft>

export function draftOf(standard: Standard | undefined, from: number): StandardDraft {
  const [no = '', begun = '', mostly = '', works = ''] = standard?.scores ?? []
  return {
    from,
    title: standard?.title ?? '',
    expects: standard?.expects ?? '',
    kinds: standard?.kinds ?? [],
    scores: { no, begun, mostly, works },
    also: standard?.also ?? [],
  }
}

export const standardOf = (id: string, { title, expects, kinds, scores, also }: StandardDraft): Standard => ({
  id,
  title: title.trim(),
  expects: expects.trim(),
  ...(kinds.length > 0 ? { kinds } : {}),
  scores: [scores.no, scores.begun, scores.mostly, scores.works],
  also,
})
