import type { About } from './report.ts'

const asked = {
  children: ['opening'],
  priority: ['opening'],
  rest: ['opening'],
  families: ['told', 'changed', 'cannot', 'next'],
} as const satisfies Record<About, readonly string[]>

/** The words that a section has besides those beside its parts. */
export const wordsAsked = (about: About): readonly (typeof asked)[About][number][] => asked[about]
