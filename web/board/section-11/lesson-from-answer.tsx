import { recordLesson } from '#shared/learning/learning-endpoints.ts'
import type { Answer } from '#shared/section-11/answer.ts'
import type { Standard } from '#shared/section-11/standard.ts'
import { navigate } from '#web/staff/navigate.ts'
import { useAgencyNames } from '#web/staff/use-agency-names.ts'
import { useSend } from '#web/staff/use-send.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { returnAddress } from './cycle-address.ts'
import { sayCycle } from './say-audit.ts'

interface Props {
  due: string
  standard: Standard
  answer: Answer
}

/** A draft lesson that begins with a weakness and rests on the return; actions hang on it as on every lesson. */
export function LessonFromAnswer({ due, standard, answer: { cycle, agency, words } }: Props) {
  const { busy, problem, send } = useSend(recordLesson, ({ lesson }) => navigate(`/staff/learning/${lesson}`))
  const nameOf = useAgencyNames()
  const term = useTerms()
  const says = words.weaknesses || words.strengths
  return (
    <>
      <StaffProblem problem={problem} />
      <p class="unprinted">
        <StaffButton
          quiet
          busy={busy && 'Adding…'}
          onPress={() =>
            void send({
              body: {
                strand: 'section-11',
                title: says.slice(0, 280),
                soWhat: '',
                sources: [
                  {
                    kind: 'record',
                    reference: `${sayCycle(term, due)}, ${nameOf(agency)}: ${standard.title}`.slice(0, 300),
                    says: words.why.slice(0, 600),
                    page: returnAddress(cycle, agency),
                  },
                ],
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
