import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { HandOutLine } from './hand-out-line.tsx'
import type { KnownSurveys } from './known-surveys.ts'

interface Props {
  distributions: DistributionView[]
  surveys: KnownSurveys
  /** Their names, by their short names. */
  agencies: ReadonlyMap<string, string>
  /** Missing when nothing can be handed out any more. */
  onChoose: ((distribution: string) => void) | undefined
  onChanged: () => void
}

/** What was handed out, by whom: how many links there are, never which of them came back. */
export function HandOutList({ distributions, surveys, agencies, onChoose, onChanged }: Props) {
  if (distributions.length === 0)
    return onChoose ? (
      <StaffEmpty title="No hand-outs yet.">Make the first one, then its links.</StaffEmpty>
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
          onChoose={onChoose}
          onChanged={onChanged}
        />
      ))}
    </ul>
  )
}
