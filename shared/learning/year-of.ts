import type { Lesson } from './lesson.ts'

/** The year in which something was learned. */
export const yearOf = ({ learnedOn, evidence, on }: Pick<Lesson, 'learnedOn' | 'evidence' | 'on'>): string =>
  (learnedOn ?? evidence?.frozenOn ?? on).slice(0, 4)
