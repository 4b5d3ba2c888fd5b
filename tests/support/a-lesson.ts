import type { Lesson } from '#shared/learning/lesson.ts'

/** A lesson that says nothing yet but what a test gives it. */
export const aLesson = (it: Partial<Lesson> = {}): Lesson => ({
  lesson: 'one',
  version: 1,
  strand: 'leaders',
  title: `The lesson ${it.lesson ?? 'one'}`,
  soWhat: '',
  audiences: [],
  priorities: [],
  themes: [],
  sources: [],
  status: 'accepted',
  visibility: 'partnership',
  by: 'Jo Morris',
  on: '2026-11-20',
  ...it,
})
