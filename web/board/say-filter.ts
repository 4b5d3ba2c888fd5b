import type { Filter } from '#shared/learning/filter-lessons.ts'
import { Audience, LessonStatus, Strand } from '#shared/learning/lesson.ts'
import type { Priorities } from '#shared/settings/priorities.ts'
import type { SayTerm } from '#web/staff/use-terms.ts'
import { sayAudience } from './say-audience.ts'
import { sayPriority } from './say-field.ts'
import { sayStatus } from './say-status.ts'
import { sayStrand } from './say-strand.ts'

/** A value of a filter in words. Anybody may type an address, so one that is unknown stands as it is. */
export function sayFilter(filter: Filter, value: string, term: SayTerm, known?: Priorities): string {
  switch (filter) {
    case 'audience': {
      const audience = Audience.safeParse(value).data
      return audience ? sayAudience(audience) : value
    }
    case 'strand': {
      const strand = Strand.safeParse(value).data
      return strand ? sayStrand(strand, term) : value
    }
    case 'status': {
      const status = LessonStatus.safeParse(value).data
      return status ? sayStatus(status) : value
    }
    case 'priority':
      return sayPriority(value, known)
    default:
      return value
  }
}
