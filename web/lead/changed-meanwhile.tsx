import { useState } from 'preact/hooks'
import type { Lesson } from '#shared/learning/lesson.ts'
import { type Edited, type Field, mergeLesson, takeFrom } from '#shared/learning/merge-lesson.ts'
import { fieldNames, sayField } from '#web/board/say-field.ts'
import { sayStatus } from '#web/board/say-status.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'

interface Props {
  /** What both began from. */
  base: Lesson
  mine: Edited
  newest: Lesson
  onMerged: (merged: Edited) => void
}

/** Somebody else saved first: what only they changed is taken, and of what both changed, somebody chooses. */
export function ChangedMeanwhile({ base, mine, newest, onMerged }: Props) {
  const { priorities } = useSettings()
  const [theirs, setTheirs] = useState<Field[]>([])
  const { merged, taken, toChoose } = mergeLesson(base, mine, newest)
  const say = (field: Field, lesson: Edited): string => sayField(field, lesson, priorities) || 'Nothing'
  return (
    <section class="slip" aria-labelledby="meanwhile">
      <h3 id="meanwhile">
        {newest.by} saved version {newest.version} while you were typing
      </h3>
      <p>
        It is “{sayStatus(newest.status).toLowerCase()}” now. Nothing of yours was saved yet, and nothing of
        yours is lost.
      </p>
      {taken.length > 0 ? (
        <>
          <p>What only they changed is taken over:</p>
          <dl class="lines">
            {taken.map((field) => (
              <div key={field}>
                <dt>{fieldNames[field]}</dt>
                <dd>{say(field, newest)}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      {toChoose.map((field) => (
        <StaffChoice
          key={field}
          name={`merge-${field}`}
          legend={`${fieldNames[field]}: you both changed it`}
          kind="one"
          options={[
            { value: 'mine', text: say(field, mine), hint: 'Your words' },
            { value: 'theirs', text: say(field, newest), hint: `${newest.by}’s words` },
          ]}
          chosen={[theirs.includes(field) ? 'theirs' : 'mine']}
          problem={undefined}
          onChosen={([whose]) =>
            setTheirs(whose === 'theirs' ? [...theirs, field] : theirs.filter((it) => it !== field))
          }
        />
      ))}
      <p class="buttons">
        <StaffButton onPress={() => onMerged(takeFrom(merged, newest, (field) => theirs.includes(field)))}>
          Go on with this
        </StaffButton>
        <StaffButton quiet onPress={() => onMerged(newest)}>
          Take all of theirs
        </StaffButton>
      </p>
    </section>
  )
}
