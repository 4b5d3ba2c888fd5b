import * as z from 'zod'
import type { Problem } from '#shared/api/problem.ts'
import { AgencyChoice } from '#web/manage/agency-choice.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'

export const TypedStart = z.object({ about: z.string(), knownOn: z.string(), agencies: z.array(z.string()) })
type TypedStart = z.infer<typeof TypedStart>

interface Props {
  typed: TypedStart
  problem: Problem | undefined
  onTyped: (typed: TypedStart) => void
}

/** What stands at the beginning of a review. */
export const StartFields = ({ typed, problem, onTyped }: Props) => (
  <>
    <StaffTextFields
      value={{ about: typed.about, knownOn: typed.knownOn }}
      problem={problem}
      onValue={(texts) => onTyped({ ...typed, ...texts })}
      fields={[
        {
          name: 'about',
          label: 'What is it about?',
          hint: 'So general that nobody can be told from it, such as: neglect that was not seen as one.',
        },
        { name: 'knownOn', label: 'On which day did the incident become known?', type: 'date' },
      ]}
    />
    <AgencyChoice
      name="agencies"
      legend="Which agencies take part? Two at least."
      chosen={typed.agencies}
      problem={problem}
      onChosen={(agencies) => onTyped({ ...typed, agencies })}
    />
  </>
)
