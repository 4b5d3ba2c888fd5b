import { StaffButton } from '#web/ui/staff-button.tsx'
import type { Line } from './section-form.ts'
import { SectionLines } from './section-lines.tsx'

interface Props {
  by: string
  lines: Line[]
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Somebody else saved first: what stands there now, beside what is being typed, and a choice. */
export function SectionChanged({ by, lines, onKeepMine, onTakeTheirs }: Props) {
  return (
    <section class="slip" aria-labelledby="meanwhile">
      <h2 id="meanwhile">{by} saved this while you were typing</h2>
      <p>Now it says:</p>
      <SectionLines lines={lines} />
      <p>Your own words are still in the boxes below. Nothing of yours was saved yet.</p>
      <p class="buttons">
        <StaffButton quiet onPress={onKeepMine}>
          Go on with my words
        </StaffButton>
        <StaffButton quiet onPress={onTakeTheirs}>
          Take theirs instead
        </StaffButton>
      </p>
    </section>
  )
}
