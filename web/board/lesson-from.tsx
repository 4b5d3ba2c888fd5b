import { recordLesson } from '#shared/learning/learning-endpoints.ts'
import type { Strand } from '#shared/learning/lesson.ts'
import { navigate } from '#web/staff/navigate.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

interface Props {
  strand: Strand
  /** What it begins with; a person edits it on its own page. */
  title: string
  reference: string
  record: string
  /** Where it stands, when it is no entry of a register. */
  page?: string
  priorities?: string[]
}

/** A draft lesson that begins with what a document says, and rests on it. */
export function LessonFrom({ strand, title, reference, record, page, priorities = [] }: Props) {
  const { busy, problem, send } = useSend(recordLesson, ({ lesson }) => navigate(`/staff/learning/${lesson}`))
  const source = {
    kind: 'record' as const,
    reference: reference.slice(0, 300),
    says: '',
    record,
    ...(page ? { page } : {}),
  }
  return (
    <>
      <StaffProblem problem={problem} />
      <p class="unprinted">
        <StaffButton
          quiet
          busy={busy && 'Adding…'}
          onPress={() =>
            void send({
              body: { strand, title: title.slice(0, 280), soWhat: '', priorities, sources: [source] },
            })
          }
        >
          Add a lesson from this
        </StaffButton>
      </p>
    </>
  )
}
