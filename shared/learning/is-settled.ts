import type { LessonStatus } from './lesson.ts'

/** Neither waiting for somebody to check it, nor refused as no lesson. */
export const isSettled = (status: LessonStatus): boolean => status !== 'draft' && status !== 'declined'
