import { askedOf } from './asked-of.ts'
import type { Sections } from './find-missing.ts'
import { hasChanged } from './has-changed.ts'
import { kinds } from './kinds.ts'
import type { Report } from './report.ts'
import type { Sources } from './sources.ts'

/** The parts of a report that are not as their sources stand now, such as “children/voice”. */
export const findChanged = (report: Report, written: Sections, sources: Sources, today: string): string[] =>
  report.sections.flatMap((plan) =>
    (written.get(plan.section)?.parts ?? [])
      .filter((part) => hasChanged(part, kinds[part.kind].gather(sources, askedOf(report, plan, today))))
      .map(({ kind }) => `${plan.section}/${kind}`),
  )
