import type { Edited, Field } from '#shared/learning/merge-lesson.ts'
import { namePriority } from '#shared/settings/name-priority.ts'
import type { Priorities } from '#shared/settings/priorities.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { sayAudience } from './say-audience.ts'
import { sayConfidence } from './say-confidence.ts'
import { saySource } from './say-source.ts'
import { sayVisibility } from './say-visibility.ts'

export const fieldNames: Record<Field, string> = {
  title: 'What we learned',
  soWhat: 'So what',
  audiences: 'Who needs to know',
  priorities: 'Priorities',
  themes: 'Themes',
  sources: 'What it rests on',
  confidence: 'How sure we are',
  reviewOn: 'Look at it again on',
  visibility: 'Who may read it',
}

/** A priority that is no longer one keeps its name. */
export const sayPriority = (id: string, known?: Priorities): string => namePriority(id, known)

/** What stands in one field of a lesson, in words; nothing where it is empty. */
export function sayField(field: Field, lesson: Edited, known?: Priorities): string {
  switch (field) {
    case 'audiences':
      return lesson.audiences.map(sayAudience).join(', ')
    case 'priorities':
      return lesson.priorities.map((id) => sayPriority(id, known)).join('; ')
    case 'themes':
      return lesson.themes.join(', ')
    case 'sources':
      return lesson.sources.map(saySource).join('\n')
    case 'confidence':
      return lesson.confidence ? sayConfidence(lesson.confidence) : ''
    case 'reviewOn':
      return lesson.reviewOn ? sayDay(lesson.reviewOn) : ''
    case 'visibility':
      return sayVisibility(lesson.visibility)
    default:
      return lesson[field]
  }
}
