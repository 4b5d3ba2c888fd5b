import type { Lesson } from './lesson.ts'

/** The day on which something was learned: as somebody wrote it down, or of its figures, or of the version itself. */
export const dayLearned = ({
  learnedOn,
  evidence,
  on,
}: Pick<Lesson, 'learnedOn' | 'evidence' | 'on'>): string => learnedOn ?? evidence?.frozenOn ?? on
