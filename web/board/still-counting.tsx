import { StaffButton } from '#web/ui/staff-button.tsx'

/** Some of the round’s surveys have their results, others are not there yet. */
export function StillCounting({ left, onAgain }: { left: number; onAgain: () => void }) {
  if (left < 1) return null
  return (
    <section>
      <p>
        {left === 1 ? 'One more survey of this round is' : `${left} more surveys of this round are`} still
        being counted.
      </p>
      <StaffButton quiet onPress={onAgain}>
        Look again
      </StaffButton>
    </section>
  )
}
