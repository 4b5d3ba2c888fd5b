import type { SayTerm } from '#web/staff/use-terms.ts'

/** “Section 11 audit”, in the partnership’s own words. */
export function sayAudit(term: SayTerm): string {
  const words = term('duty-audit')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** “Section 11 audit of 2026”: by the year in which its returns are due. */
export const sayCycle = (term: SayTerm, due: string): string => `${sayAudit(term)} of ${due.slice(0, 4)}`
