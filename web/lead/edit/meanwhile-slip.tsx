import type { Draft } from '#shared/survey/draft.ts'
import { sayMoment } from '#web/staff/say-moment.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'

interface Props {
  theirs: Draft
  onMine: () => void
  onTheirs: () => void
}

/** Somebody else saved the same draft first. Whichever is taken, Undo brings the other back. */
export const MeanwhileSlip = ({ theirs, onMine, onTheirs }: Props) => (
  <section class="slip" aria-labelledby="meanwhile">
    <h2 id="meanwhile">{theirs.by} saved this survey while you were writing</h2>
    <p>
      That was version {theirs.version}, on {sayMoment(theirs.at)}, with {theirs.definition.questions.length}{' '}
      questions. Yours is still here and was not saved. Choose one to go on with: nothing is lost, because
      Undo brings back the other.
    </p>
    <p class="buttons">
      <StaffButton quiet onPress={onMine}>
        Go on with mine
      </StaffButton>
      <StaffButton quiet onPress={onTheirs}>
        Take theirs
      </StaffButton>
    </p>
  </section>
)
