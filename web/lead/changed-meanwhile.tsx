import type { Lesson } from '#shared/learning/lesson.ts'
import { sayStatus } from '#web/board/say-status.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'

interface Props {
  newest: Lesson
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Somebody else saved first: their words, beside the ones being typed, and a choice. */
export function ChangedMeanwhile({ newest, onKeepMine, onTakeTheirs }: Props) {
  return (
    <section class="slip" aria-labelledby="meanwhile">
      <h3 id="meanwhile">
        {newest.by} saved version {newest.version} while you were typing
      </h3>
      <p>It says ({sayStatus(newest.status).toLowerCase()}):</p>
      <blockquote>
        <p>{newest.title}</p>
        {newest.soWhat ? <p>{newest.soWhat}</p> : null}
      </blockquote>
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
