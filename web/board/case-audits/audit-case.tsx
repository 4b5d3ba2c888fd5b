import { gradeCase, moderateCase } from '#shared/case-audits/case-audit-endpoints.ts'
import { GradeCase } from '#web/agency/case-audits/grade-case.tsx'
import { ChangeCase } from '#web/manage/case-audits/change-case.tsx'
import { ModerateCase } from '#web/manage/case-audits/moderate-case.tsx'
import type { Person } from '#web/staff/claims.ts'
import { may } from '#web/staff/may.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { FactList } from '../fact-list.tsx'
import { sayAgency } from '../say-agency.ts'
import { CaseGrades } from './case-grades.tsx'
import { sayLevel } from './say-grade.ts'
import { partsOf, type SeenAudit, type SeenCase } from './seen.ts'

interface Props {
  audit: SeenAudit
  of: SeenCase
  person: Person
  onChanged: () => void
}

/** One case under its reference: who works with it, what each gave, what was agreed; and the forms of whoever may write. */
export function AuditCase({ audit, of, person, onChanged }: Props) {
  const term = useTerms()
  const { agencies: known } = useSettings()
  const nameOf = (id: string): string => sayAgency(id, known)
  const { ref, level, agencies, voice, family, moderated } = of
  const runs = may(person.roles, moderateCase) && !audit.concluded
  const own = may(person.roles, gradeCase) ? agencies.filter((id) => person.agencies.includes(id)) : []
  const waiting = agencies.filter(
    (id) => !partsOf(audit, of).some((part) => part.agency === id && part.given),
  )
  return (
    <article aria-labelledby={ref}>
      <h3 id={ref}>Case {ref}</h3>
      <FactList
        facts={[
          ['Level of help', sayLevel(level, term)],
          ['Agencies', agencies.map(nameOf).join(', ')],
          ['The child’s voice', voice && `${voice.seen ? 'Seen.' : 'Not seen.'} ${voice.says}`],
          ['The family', family && `${family.contacted ? 'Asked.' : 'Not asked.'} ${family.says}`],
          [
            'Still to give grades',
            !moderated && waiting.length > 0 ? waiting.map(nameOf).join(', ') : undefined,
          ],
          ['Agreed', moderated && `${moderated.by}, ${sayDay(moderated.on)}`],
          ['Not waited for every agency', moderated?.without],
        ]}
      />
      <CaseGrades audit={audit} of={of} />
      {own.map((agency) => (
        <GradeCase key={agency} audit={audit} of={of} agency={agency} onChanged={onChanged} />
      ))}
      {runs ? (
        <>
          <ModerateCase audit={audit} of={of} onChanged={onChanged} />
          <ChangeCase audit={audit} of={of} onChanged={onChanged} />
        </>
      ) : null}
    </article>
  )
}
