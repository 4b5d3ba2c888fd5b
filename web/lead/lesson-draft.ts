import * as z from 'zod'
import { Audience, Confidence, type Lesson, Visibility } from '#shared/learning/lesson.ts'
import type { Edited } from '#shared/learning/merge-lesson.ts'
import { Quality, type Source, SourceKind } from '#shared/learning/source.ts'
import { Id } from '#shared/survey/question.ts'

const nothing = z.literal('')

export const TypedSource = z.object({
  kind: SourceKind,
  reference: z.string(),
  says: z.string(),
  quality: Quality.or(nothing),
  record: z.string(),
  page: z.string().default(''),
})
export type TypedSource = z.infer<typeof TypedSource>

/** What somebody is typing into a lesson, as it stands in the boxes. */
export const TypedWords = z.object({
  title: z.string(),
  soWhat: z.string(),
  audiences: z.array(Audience),
  priorities: z.array(Id),
  /** With commas between them. */
  themes: z.string(),
  sources: z.array(TypedSource),
  confidence: Confidence.or(nothing),
  reviewOn: z.string(),
})
export type TypedWords = z.infer<typeof TypedWords>

/** `version` is the one that was on the screen when the typing began. */
export const LessonDraft = TypedWords.extend({
  version: z.number(),
  visibility: Visibility,
  reason: z.string(),
})
export type LessonDraft = z.infer<typeof LessonDraft>

export const nothingTyped: TypedWords = {
  title: '',
  soWhat: '',
  audiences: [],
  priorities: [],
  themes: '',
  sources: [],
  confidence: '',
  reviewOn: '',
}

export const draftOf = (lesson: Edited & Pick<Lesson, 'version' | 'reason'>): LessonDraft => ({
  ...typedOf(lesson),
  version: lesson.version,
  reason: lesson.reason ?? '',
})

const typedSource = ({ kind, reference, says, quality, record, page }: Source): TypedSource => ({
  kind,
  reference,
  says,
  quality: quality ?? '',
  record: record ?? '',
  page: page ?? '',
})

const typedOf = ({ visibility, ...it }: Edited) => ({
  title: it.title,
  soWhat: it.soWhat,
  audiences: it.audiences,
  priorities: it.priorities,
  themes: it.themes.join(', '),
  sources: it.sources.map(typedSource),
  confidence: it.confidence ?? ('' as const),
  reviewOn: it.reviewOn ?? '',
  visibility,
})

/** What is sent: the words of the boxes as a lesson has them. */
export const wordsOf = ({ themes, sources, confidence, reviewOn, ...typed }: TypedWords) => ({
  title: typed.title.trim(),
  soWhat: typed.soWhat.trim(),
  audiences: typed.audiences,
  priorities: typed.priorities,
  themes: themes
    .split(/[,;\n]/)
    .map((theme) => theme.trim().toLowerCase())
    .filter(Boolean),
  sources: sources.map(sourceOf),
  ...(confidence ? { confidence } : {}),
  ...(reviewOn ? { reviewOn } : {}),
})

const sourceOf = ({ kind, reference, says, quality, record, page }: TypedSource): Source => ({
  kind,
  reference: reference.trim(),
  says: says.trim(),
  ...(quality ? { quality } : {}),
  ...(record ? { record } : {}),
  ...(page ? { page } : {}),
})
