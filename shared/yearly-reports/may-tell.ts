import { isSettled } from '../learning/is-settled.ts'
import type { Lesson } from '../learning/lesson.ts'

/** Whether everybody may read a lesson: a report is public, so no other gets into one, nor what hangs on it. */
export const mayTell = ({ status, visibility }: Lesson): boolean =>
  isSettled(status) && visibility === 'public'
