import type { LineGrade } from '#shared/case-audits/case-audit.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { FactList } from '../fact-list.tsx'
import { sayAgency } from '../say-agency.ts'
import { sayGrade } from './say-grade.ts'
import { partsOf, type SeenAudit, type SeenCase } from './seen.ts'

/** For each line what every agency gave a case and why, beside what was agreed. */
export function CaseGrades({ audit, of }: { audit: SeenAudit; of: SeenCase }) {
  const { agencies } = useSettings()
  const { moderated } = of
  const seen = partsOf(audit, of).flatMap(({ agency, given, grades }) =>
    given && grades ? [{ head: sayAgency(agency, agencies), grades }] : [],
  )
  const columns = [...seen, ...(moderated ? [{ head: 'Agreed', grades: moderated.grades }] : [])]
  if (columns.length === 0) return null
  return (
    <>
      {audit.lines.map(({ id, asks }) => (
        <section key={id}>
          <h4>{asks}</h4>
          <FactList
            facts={columns.map(({ head, grades }) => [
              head,
              sayGiven(grades.find(({ line }) => line === id)),
            ])}
          />
        </section>
      ))}
    </>
  )
}

const sayGiven = (it: LineGrade | undefined): string | undefined =>
  it && `${sayGrade(it.grade)}. ${it.why}`.trim()
