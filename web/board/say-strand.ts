import type { Strand } from '#shared/learning/lesson.ts'
import type { SayTerm } from '#web/staff/use-terms.ts'

const names = (term: SayTerm): Record<Strand, string> => ({
  practitioners: 'People who work with families',
  families: 'Children, young people and families',
  leaders: 'Leaders and managers',
  'case-audit': 'Agencies looking at cases together',
  performance: 'Figures about our services',
  'section-11': `Agencies accounting for how they keep children safe (${term('duty-audit')})`,
  'case-review': `Reviews after a child was seriously harmed (${term('serious-review')})`,
  research: 'National policy and research',
})

/** Where a lesson comes from, in plain words, with the partnership’s own term where there is one. */
export const sayStrand = (strand: Strand, term: SayTerm): string => names(term)[strand]
