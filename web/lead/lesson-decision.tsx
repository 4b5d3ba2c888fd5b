import { useState } from 'preact/hooks'
import type { Problem } from '#shared/api/problem.ts'
import { isSettled } from '#shared/learning/is-settled.ts'
import type { LessonStatus } from '#shared/learning/lesson.ts'
import { sayStatus } from '#web/board/say-status.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'

interface Props {
  now: LessonStatus
  busy: boolean
  problem: Problem | undefined
  reason: string
  onReason: (reason: string) => void
  onDecide: (status: LessonStatus) => void
}

/** A draft is accepted, saved, or declined; what was accepted is carried on, closed, or declined after all. Ending it asks why. */
export function LessonDecision({ now, busy, problem, reason, onReason, onDecide }: Props) {
  const [next, setNext] = useState(now)
  const saving = busy && 'Saving…'
  const because = asks[next]
  const why = because ? (
    <StaffField
      name="reason"
      label={because}
      type="long"
      value={reason}
      problem={problem}
      onValue={onReason}
    />
  ) : null
  if (isSettled(now))
    return (
      <>
        <StaffSelect
          name="status"
          label="How far is it?"
          options={onwards.map((value) => ({ value, text: sayStatus(value) }))}
          chosen={next}
          problem={problem}
          onChosen={setNext}
        />
        {why}
        <StaffButton busy={saving} onPress={() => onDecide(next)}>
          Save
        </StaffButton>
      </>
    )
  if (next === 'declined')
    return (
      <>
        {why}
        <p class="buttons">
          <StaffButton busy={saving} onPress={() => onDecide('declined')}>
            Save as not a lesson
          </StaffButton>
          <StaffButton quiet onPress={() => setNext('draft')}>
            Go back
          </StaffButton>
        </p>
      </>
    )
  return (
    <p class="buttons">
      <StaffButton busy={saving} onPress={() => onDecide('accepted')}>
        Accept
      </StaffButton>
      <StaffButton quiet onPress={() => onDecide('draft')}>
        Save draft
      </StaffButton>
      <StaffButton quiet onPress={() => setNext('declined')}>
        Not a lesson
      </StaffButton>
    </p>
  )
}

const onwards: readonly LessonStatus[] = ['accepted', 'acted', 'embedded', 'closed', 'declined']
const asks: Partial<Record<LessonStatus, string>> = {
  declined: 'Why is this not a lesson?',
  closed: 'Why is this lesson closed?',
}
