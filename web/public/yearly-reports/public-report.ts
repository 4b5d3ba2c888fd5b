import type { Report, Section } from '#shared/yearly-reports/report.ts'

/** A published report with the words of its sections, by section. */
export interface PublicReport {
  report: Report
  sections: ReadonlyMap<string, Section>
}

/** Whether anything in it is of answers that a program made up. */
export const isMadeUp = ({ sections }: PublicReport): boolean =>
  [...sections.values()].some(({ parts }) => parts.some(({ items }) => items.some(({ madeUp }) => madeUp)))
