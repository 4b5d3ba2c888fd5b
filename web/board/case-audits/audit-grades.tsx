import { Grade } from '#shared/case-audits/case-audit.ts'
import { countGrades } from '#shared/case-audits/count-grades.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { ChartGrades, ChartGradesKey } from '#web/ui/chart-grades.tsx'
import { ChartPatterns } from '#web/ui/chart-patterns.tsx'
import { sayCounts, sayGrade } from './say-grade.ts'
import type { SeenAudit } from './seen.ts'

/** Line by line: what agencies said of themselves, beside what was agreed; in words, figures and pattern. */
export function AuditGrades({ audit }: { audit: SeenAudit }) {
  const { priorities = startingPriorities } = useSettings()
  const titleOf = (id: string): string => priorities.priorities.find((it) => it.id === id)?.title ?? id
  return (
    <section aria-labelledby="grades">
      <h2 id="grades" class="rule">
        Grades
      </h2>
      <ChartPatterns />
      <ChartGradesKey names={Grade.options.map(sayGrade)} />
      {countGrades(audit, audit.parts).map(({ line, priority, asks, own, agreed }) => (
        <article key={line}>
          <h3>{asks}</h3>
          <p class="small">Serves the priority: {titleOf(priority)}</p>
          <ChartGrades
            head="Agencies said"
            says={sayCounts(own)}
            counts={Grade.options.map((grade) => own[grade])}
          />
          <ChartGrades
            head="Agreed"
            says={sayCounts(agreed)}
            counts={Grade.options.map((grade) => agreed[grade])}
          />
        </article>
      ))}
      <p class="small">
        What agencies said counts each agency of each case that this page may show; what was agreed counts
        each case once.
      </p>
    </section>
  )
}
