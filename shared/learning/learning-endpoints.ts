import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { WaveId } from '../distribution/distribution.ts'
import { LanguageAsked } from '../survey/language.ts'
import { Id } from '../survey/question.ts'
import { Lesson, LessonRead, LessonStatus, LessonWords, StartedWords, Strand } from './lesson.ts'
import { PublishedWords } from './published-words.ts'

const readers = [
  'participation-lead',
  'board',
  'scrutineer',
  'business-manager',
  'safeguarding-lead',
] as const
/** The log is for everybody who works in the partnership; what each may read of it, `mayReadLesson` says. */
const everybody = [...readers, 'agency', 'reader'] as const

export const listLessons = endpoint({
  id: 'listLessons',
  noun: 'learning',
  access: everybody,
  method: 'GET',
  path: '/api/lessons',
  summary: 'The learning log: the newest version of every lesson that the caller may read.',
  query: z.strictObject({ status: LessonStatus.optional() }),
  ok: { status: 200, body: z.strictObject({ lessons: z.array(Lesson) }) },
})

export const getLesson = endpoint({
  id: 'getLesson',
  noun: 'learning',
  access: everybody,
  method: 'GET',
  path: '/api/lessons/{lesson}',
  summary: 'Every version of one lesson that the caller may read, the newest first.',
  params: z.strictObject({ lesson: Id }),
  ok: {
    status: 200,
    body: z.strictObject({
      versions: z.array(Lesson),
      /** When the board read it, of these versions, the newest first. */
      reads: z.array(LessonRead),
    }),
  },
})

export const markLessonRead = endpoint({
  id: 'markLessonRead',
  noun: 'learning',
  access: ['board'],
  method: 'POST',
  path: '/api/lessons/{lesson}/read',
  summary: 'The board has read this version of a lesson.',
  params: z.strictObject({ lesson: Id }),
  body: z.strictObject({ version: z.int().min(1) }),
  ok: { status: 200, body: LessonRead },
})

export const recordLesson = endpoint({
  id: 'recordLesson',
  noun: 'learning',
  access: ['participation-lead'],
  method: 'POST',
  path: '/api/lessons',
  summary: 'A lesson that a person writes, from any strand.',
  body: z.strictObject({ strand: Strand, ...StartedWords.shape }),
  ok: { status: 201, body: Lesson },
})

export const reviseLesson = endpoint({
  id: 'reviseLesson',
  noun: 'learning',
  access: ['participation-lead'],
  method: 'POST',
  path: '/api/lessons/{lesson}/versions',
  summary:
    'The next version of a lesson: edited, accepted, carried on or declined. Refused when somebody was faster.',
  params: z.strictObject({ lesson: Id }),
  body: z
    .strictObject({
      /** The version that the person was looking at. */
      version: z.int().min(1),
      ...LessonWords.shape,
      status: LessonStatus,
      reason: z.string().trim().max(1000).optional(),
      visibility: Lesson.shape.visibility,
    })
    .refine(({ status, reason }) => status !== 'declined' || reason, {
      path: ['reason'],
      message: 'Say why this is not a lesson.',
    })
    .refine(({ status, reason }) => status !== 'closed' || reason, {
      path: ['reason'],
      message: 'Say why this lesson is closed.',
    }),
  ok: { status: 201, body: Lesson },
})

export const getWords = endpoint({
  id: 'getWords',
  noun: 'learning',
  access: [...readers, 'reader'],
  method: 'GET',
  path: '/api/waves/{wave}/words',
  summary: 'What people wrote in one round, as themes and as words that two people cleared.',
  params: z.strictObject({ wave: WaveId }),
  ok: { status: 200, body: z.strictObject({ published: z.array(PublishedWords) }) },
})

export const showChanges = endpoint({
  id: 'showChanges',
  noun: 'learning',
  access: 'public',
  method: 'GET',
  path: '/what-changed',
  summary: 'The public page: what families told us, in lessons that a lead made public.',
  query: LanguageAsked,
  page: true,
  ok: { status: 200, body: z.string() },
})
