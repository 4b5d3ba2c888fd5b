import { dayLearned } from './day-learned.ts'
import type { Lesson } from './lesson.ts'

/** The year in which something was learned. */
export const yearOf = (lesson: Pick<Lesson, 'learnedOn' | 'evidence' | 'on'>): string =>
  dayLearned(lesson).slice(0, 4)
