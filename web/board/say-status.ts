import type { LessonStatus } from '#shared/learning/lesson.ts'

const names: Record<LessonStatus, string> = {
  draft: 'Draft',
  accepted: 'Accepted',
  acted: 'Acted on',
  embedded: 'Part of how we work',
  closed: 'Closed',
  declined: 'Not a lesson',
}

export const sayStatus = (status: LessonStatus): string => names[status]
