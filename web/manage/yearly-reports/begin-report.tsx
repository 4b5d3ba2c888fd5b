import { makeYearlyReport } from '#shared/yearly-reports/report-endpoints.ts'
import { sayYear, yearBefore, yearOfDay } from '#shared/yearly-reports/report-year.ts'
import { navigate } from '#web/staff/navigate.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

interface Props {
  today: string
  /** Years that have a report. */
  there: readonly string[]
  onBegun: () => void
}

/** Begins the report of this year, or of the one before. */
export function BeginReport({ today, there, onBegun }: Props) {
  const { busy, problem, send } = useSend(
    makeYearlyReport,
    ({ id }) => navigate(`/staff/year/yearly-reports/${id}`),
    onBegun,
  )
  const year = yearOfDay(today)
  const free = [yearBefore(year), year].filter((it) => !there.includes(it))
  if (free.length === 0) return null
  return (
    <section>
      <h2 class="rule">Begin a report</h2>
      <StaffProblem problem={problem} />
      <p>It gets a section for each priority as they are today. A year goes from April to March.</p>
      <p class="buttons">
        {free.map((it) => (
          <StaffButton
            key={it}
            quiet
            busy={busy && 'Beginning…'}
            onPress={() => void send({ body: { year: it } })}
          >
            Begin the report of {sayYear(it)}
          </StaffButton>
        ))}
      </p>
    </section>
  )
}
