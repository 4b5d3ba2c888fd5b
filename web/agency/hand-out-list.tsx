import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { HandOutLine } from './hand-out-line.tsx'
import type { KnownSurveys } from './known-surveys.ts'

interface Props {
  distributions: DistributionView[]
  surveys: KnownSurveys
  /** Their names, by their short names. */
  agencies: ReadonlyMap<string, string>
  /** Whether something can still be handed out. */
  open: boolean
}

/** What was handed out, by whom: how many links there are, never which of them came back. */
export function HandOutList({ distributions, surveys, agencies, open }: Props) {
  if (distributions.length === 0)
    return open ? (
      <StaffEmpty title="No hand-outs yet.">Make the first one, then its cards and links.</StaffEmpty>
    ) : (
      <p>Nothing was handed out.</p>
    )
  return (
    <ul class="list">
      {distributions.map((handOut) => (
        <HandOutLine
          key={handOut.distribution}
          handOut={handOut}
          survey={surveys.get(handOut.survey)}
          agency={agencies.get(handOut.agency) ?? handOut.agency}
        />
      ))}
    </ul>
  )
}
