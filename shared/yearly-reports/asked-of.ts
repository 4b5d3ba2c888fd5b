import type { Report, SectionPlan } from './report.ts'
import type { Asked } from './sources.ts'

/** For what evidence is gathered: one section of a report, today. */
export const askedOf = ({ id, sections }: Report, plan: SectionPlan, today: string): Asked => ({
  year: id,
  today,
  plan,
  priorities: sections.flatMap(({ priority }) => priority ?? []),
})
