import { Grade, type Level } from '#shared/case-audits/case-audit.ts'
import type { Counts } from '#shared/case-audits/count-grades.ts'
import type { SayTerm } from '#web/staff/use-terms.ts'

const grades: Record<Grade, string> = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
  'not-seen': 'Nothing to judge by',
}

export const sayGrade = (grade: Grade): string => grades[grade]

/** “2 good, 1 inadequate”, from the best to the worst. */
export function sayCounts(counts: Counts): string {
  const said = Grade.options.filter((grade) => counts[grade] > 0)
  return said.length === 0
    ? 'none yet'
    : said.map((grade) => `${counts[grade]} ${grades[grade].toLowerCase()}`).join(', ')
}

/** What kind of help a case has, with the partnership’s own term. */
export function sayLevel(level: Level, term: SayTerm): string {
  const early = term('early-help')
  const names: Record<Level, string> = {
    universal: 'Help that everybody has',
    'early-help': early.charAt(0).toUpperCase() + early.slice(1),
    'child-in-need': 'Child in need',
    'child-protection': 'Child protection plan',
    'looked-after': 'Looked after',
  }
  return names[level]
}
