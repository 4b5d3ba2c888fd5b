import type { Lesson } from '#shared/learning/lesson.ts'
import { columns, extraColumns, rowOf } from '#shared/learning/lesson-row.ts'
import type { Priorities } from '#shared/settings/priorities.ts'
import { asCsv } from '#web/manage/as-csv.ts'

/** The log as a table, which can come back in. */
export const lessonsAsCsv = (lessons: readonly Lesson[], known?: Priorities): string =>
  asCsv([[...columns, ...extraColumns], ...lessons.map((lesson) => rowOf(lesson, known))])
