import type { Lesson } from './lesson.ts'
import { yearOf } from './year-of.ts'

export const filters = ['audience', 'priority', 'strand', 'theme', 'status', 'year'] as const
export type Filter = (typeof filters)[number]
/** What is asked of each; nothing where it is missing or empty. */
export type Asked = Readonly<Partial<Record<Filter, string>>>

/** What a lesson has that a filter can ask for. */
export function valuesOf(filter: Filter, lesson: Lesson): readonly string[] {
  switch (filter) {
    case 'audience':
      return lesson.audiences
    case 'priority':
      return lesson.priorities
    case 'theme':
      return lesson.themes
    case 'year':
      return [yearOf(lesson)]
    default:
      return [lesson[filter]]
  }
}

/** Those that have all that is asked for. */
export const filterLessons = (lessons: readonly Lesson[], asked: Asked): Lesson[] =>
  lessons.filter((lesson) =>
    filters.every((filter) => {
      const wanted = asked[filter]
      return !wanted || valuesOf(filter, lesson).includes(wanted)
    }),
  )
