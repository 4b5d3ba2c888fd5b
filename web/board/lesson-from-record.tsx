import { recordLesson } from '#shared/learning/learning-endpoints.ts'
import type { LearningRecord } from '#shared/learning/record.ts'
import { registers } from '#shared/learning/record-kinds.ts'
import { navigate } from '#web/staff/navigate.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

/** A draft lesson that begins with what the entry says, and rests on it; a person edits it on its own page. */
export function LessonFromRecord({ record: { record, kind, fields, on } }: { record: LearningRecord }) {
  const { busy, problem, send } = useSend(recordLesson, ({ lesson }) => navigate(`/staff/learning/${lesson}`))
  const { title, strand, fields: known } = registers[kind]
  const said = fields[known[0]?.name ?? ''] ?? ''
  return (
    <>
      <StaffProblem problem={problem} />
      <p>
        <StaffButton
          busy={busy && 'Adding…'}
          onPress={() =>
            void send({
              body: {
                strand,
                title: said.slice(0, 280),
                soWhat: '',
                sources: [{ kind: 'record', reference: `${title}, ${sayDay(on)}`, says: '', record }],
              },
            })
          }
        >
          Add a lesson from this
        </StaffButton>
      </p>
    </>
  )
}
