import type { FrameworkPart } from '#shared/framework/framework.ts'
import { sayStrand } from '#web/board/say-strand.ts'
import type { SayTerm } from '#web/staff/use-terms.ts'

/** The heading of a part of the framework. */
export function sayPart(part: FrameworkPart, term: SayTerm): string {
  switch (part) {
    case 'purpose':
      return 'What this is for'
    case 'log':
      return 'The learning log'
    case 'report':
      return `The ${term('yearly-report')}`
    default:
      return sayStrand(part, term)
  }
}
