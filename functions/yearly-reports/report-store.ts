import { Report, Section } from '#shared/yearly-reports/report.ts'
import { versionsOfNoun } from '../table/versions-of-noun.ts'

export const reports = versionsOfNoun('yearly-report', Report)
export const sections = versionsOfNoun('yearly-report-section', Section)

export const sectionId = (year: string, section: string): string => `${year}.${section}`

/** What is written in each section, as it is now or, of a published report, as it was approved. */
export async function sectionsOf({ id, sections: plans, published }: Report): Promise<Map<string, Section>> {
  const found = await Promise.all(
    plans.map(async ({ section }) => {
      const approved = published?.sections[section]
      const there = approved
        ? await sections.at(sectionId(id, section), approved)
        : await sections.find(sectionId(id, section))
      return there && ([section, there] as const)
    }),
  )
  return new Map(found.filter((it) => it !== undefined))
}
