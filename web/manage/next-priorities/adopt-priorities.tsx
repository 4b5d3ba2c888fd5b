import type { NextPriorities } from '#shared/next-priorities/next-priorities.ts'
import { adoptNextPriorities } from '#shared/next-priorities/next-priorities-endpoints.ts'
import { sayYear } from '#shared/yearly-reports/report-year.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'

interface Props {
  plan: NextPriorities
  /** The version of the settings that is on the screen. */
  settings: number
  onAdopted: () => void
}

/** What was decided becomes the tree on which everything hangs. */
export function AdoptPriorities({ plan, settings, onAdopted }: Props) {
  const { busy, problem, send } = useSend(adoptNextPriorities, onAdopted, ({ status }) => {
    if (status === 409) onAdopted()
  })
  return (
    <section>
      <h2 class="rule">Make them our priorities</h2>
      <StaffAskFirst
        ask={`Make these our priorities for ${sayYear(plan.id)}`}
        yes="Make them our priorities"
        no="Not yet"
        title="From now on?"
        busy={busy && 'Saving…'}
        problem={problem}
        onYes={() => void send({ params: { year: plan.id }, body: { version: plan.version, settings } })}
      >
        <p>
          What stays keeps its objectives, data sets and indicators. Lessons and indicators of what ends keep
          showing its name. New lessons hang on the new ones.
        </p>
      </StaffAskFirst>
    </section>
  )
}
