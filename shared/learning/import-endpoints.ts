import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { ImportedLesson, ImportId, LessonImport, mostImported } from './imported-lesson.ts'

const access = ['participation-lead'] as const

export const importLessons = endpoint({
  id: 'importLessons',
  noun: 'learning',
  access,
  method: 'POST',
  path: '/api/lesson-imports',
  summary:
    'The lessons of a log that was kept elsewhere: all of them or none. Sent again, it is the same import.',
  body: z.strictObject({
    import: ImportId,
    lessons: z.array(ImportedLesson).min(1).max(mostImported, `Keep it to ${mostImported} lessons a file.`),
  }),
  ok: { status: 201, body: z.strictObject({ imported: z.int() }) },
})

export const listImports = endpoint({
  id: 'listImports',
  noun: 'learning',
  access,
  method: 'GET',
  path: '/api/lesson-imports',
  summary: 'Every log that was brought in, the newest first, those that were undone among them.',
  ok: { status: 200, body: z.strictObject({ imports: z.array(LessonImport) }) },
})

export const undoImport = endpoint({
  id: 'undoImport',
  noun: 'learning',
  access,
  method: 'POST',
  path: '/api/lesson-imports/{import}/undo',
  summary: 'Takes all lessons of an import out of the log again. Refused once any of them was worked with.',
  params: z.strictObject({ import: ImportId }),
  ok: { status: 200, body: LessonImport },
})
