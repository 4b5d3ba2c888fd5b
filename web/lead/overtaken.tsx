import { StaffButton } from '#web/ui/staff-button.tsx'

interface Props {
  newest: { version: number }
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Somebody else saved or agreed while this person typed: theirs stands above, and nothing of ours is lost. */
export const Overtaken = ({ newest, onKeepMine, onTakeTheirs }: Props) => (
  <section class="slip" aria-labelledby="overtaken">
    <h3 id="overtaken">There is a version {newest.version} since you began</h3>
    <p>It stands above. Your own words are still in the boxes below. Nothing of yours was saved yet.</p>
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
