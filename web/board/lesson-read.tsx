import { isSettled } from '#shared/learning/is-settled.ts'
import { markLessonRead } from '#shared/learning/learning-endpoints.ts'
import type { Lesson, LessonRead as Read } from '#shared/learning/lesson.ts'
import type { Role } from '#shared/settings/role.ts'
import { may } from '#web/staff/may.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

interface Props {
  newest: Lesson
  /** The newest first. */
  reads: readonly Read[]
  roles: readonly Role[]
  onRead: () => void
}

/** When the board read a lesson, and in which version; a member of the board can say so. */
export function LessonRead({ newest, reads: [last], roles, onRead }: Props) {
  const { busy, problem, send } = useSend(markLessonRead, onRead)
  if (!isSettled(newest.status)) return null
  const { lesson, version } = newest
  return (
    <section>
      <p>
        {last
          ? `Read by ${last.by} for the board on ${sayDay(last.on)}${last.version < version ? ', before it was changed' : ''}.`
          : 'The board has not marked this as read.'}
      </p>
      <StaffProblem problem={problem} />
      {last?.version !== version && may(roles, markLessonRead) ? (
        <p>
          <StaffButton
            quiet
            busy={busy && 'Saving…'}
            onPress={() => void send({ params: { lesson }, body: { version } })}
          >
            The board has read this
          </StaffButton>
        </p>
      ) : null}
    </section>
  )
}
