import type { Strand } from '#shared/learning/lesson.ts'

const names: Record<Strand, string> = {
  practitioners: 'People who work with families',
  families: 'Children, young people and families',
  leaders: 'Leaders and managers',
  'case-audit': 'Agencies looking at cases together',
  performance: 'Figures about our services',
  'section-11': 'Agencies accounting for how they keep children safe (section 11)',
  'case-review': 'Reviews after a child was seriously harmed',
  research: 'National policy and research',
}

/** Where a lesson comes from, in plain words. */
export const sayStrand = (strand: Strand): string => names[strand]
