import type { Priorities } from '../settings/priorities.ts'
import type { SectionPlan } from './report.ts'

/** What a report consists of, from what the partnership wants to change: what changed for children comes first. */
export const planSections = ({ priorities }: Priorities): SectionPlan[] => [
  { section: 'children', about: 'children', title: 'What changed for children' },
  ...priorities.map(({ id, title, asks }) => ({
    section: `priority-${id}`,
    about: 'priority' as const,
    title,
    priority: id,
    ...(asks ? { asks } : {}),
  })),
  { section: 'rest', about: 'rest', title: 'What else we learned' },
  { section: 'families', about: 'families', title: 'For children and families' },
]
