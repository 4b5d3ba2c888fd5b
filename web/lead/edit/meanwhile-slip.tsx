import type { Draft } from '#shared/survey/draft.ts'
import { sayMoment } from '#web/staff/say-moment.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import type { Saving } from './use-saving.ts'

interface Props {
  theirs: Draft
  saving: Saving
}

/** Somebody else saved the same draft first. Whatever is taken, Undo leads back. */
export const MeanwhileSlip = ({ theirs, saving }: Props) => (
  <section class="slip" aria-labelledby="meanwhile">
    <h2 id="meanwhile">{theirs.by} saved this survey while you were writing</h2>
    <p>
      That was version {theirs.version}, on {sayMoment(theirs.at)}, with {theirs.definition.questions.length}{' '}
      questions. Yours is still here and was not saved. Choose what to go on with: nothing is lost, because
      Undo brings the other back.
    </p>
    {saving.merged && saving.merged.clashes.length > 0 ? (
      <>
        <p>You both changed this. Put together, it is as you have it:</p>
        <ul>
          {saving.merged.clashes.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </>
    ) : null}
    <p class="buttons">
      {saving.merged ? <StaffButton onPress={saving.takeBoth}>Put both together</StaffButton> : null}
      <StaffButton quiet onPress={saving.keepMine}>
        Go on with mine
      </StaffButton>
      <StaffButton quiet onPress={saving.takeTheirs}>
        Take theirs
      </StaffButton>
    </p>
  </section>
)
