import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { PosterChoice } from './poster-choice.tsx'
import { useCopy } from './use-copy.ts'

interface Props {
  handOut: DistributionView
  address: string
  closes: string
}

/** One link for everybody: to copy, and on a poster. */
export function OneLink({ handOut: { languages, wave }, address, closes }: Props) {
  const [said, copy] = useCopy()
  return (
    <>
      <h3>The link</h3>
      <p>It opens the survey for everybody who has it. One person could answer twice.</p>
      <p class="address">{address}</p>
      <p class="buttons">
        <StaffButton onPress={() => void copy(address)}>Copy the link</StaffButton>
        <span role="status">{said}</span>
      </p>
      <PosterChoice {...{ address, languages, wave, closes }} />
    </>
  )
}
