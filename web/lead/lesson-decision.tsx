import { useState } from 'preact/hooks'
import type { Problem } from '#shared/api/problem.ts'
import type { LessonStatus } from '#shared/learning/lesson.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'

interface Props {
  busy: boolean
  problem: Problem | undefined
  reason: string
  onReason: (reason: string) => void
  onDecide: (status: LessonStatus) => void
}

/** Accept, save as a draft, or decline: declining asks for a reason first. */
export function LessonDecision({ busy, problem, reason, onReason, onDecide }: Props) {
  const [declining, setDeclining] = useState(false)
  const saving = busy && 'Saving…'
  if (!declining)
    return (
      <p class="buttons">
        <StaffButton busy={saving} onPress={() => onDecide('accepted')}>
          Accept
        </StaffButton>
        <StaffButton quiet onPress={() => onDecide('draft')}>
          Save draft
        </StaffButton>
        <StaffButton quiet onPress={() => setDeclining(true)}>
          Not a lesson
        </StaffButton>
      </p>
    )
  return (
    <>
      <StaffField
        name="reason"
        label="Why is this not a lesson?"
        type="long"
        value={reason}
        problem={problem}
        onValue={onReason}
      />
      <p class="buttons">
        <StaffButton busy={saving} onPress={() => onDecide('declined')}>
          Save as not a lesson
        </StaffButton>
        <StaffButton quiet onPress={() => setDeclining(false)}>
          Go back
        </StaffButton>
      </p>
    </>
  )
}
