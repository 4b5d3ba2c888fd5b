import * as z from 'zod'
import type { Answer } from '#shared/section-11/answer.ts'
import { moderateAnswer, type WholeReturn } from '#shared/section-11/section-11-endpoints.ts'
import type { Standard } from '#shared/section-11/standard.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { atStandard } from './at-standard.ts'
import { ScoreChoice } from './score-choice.tsx'

const Typed = z.object({ score: z.string(), why: z.string() })

interface Props {
  it: WholeReturn
  standard: Standard
  answer: Answer
  onModerated: () => void
}

/** The executive group keeps the agency’s score, or gives another and says why. */
export function ModerateAnswer({ it, standard, answer, onModerated }: Props) {
  const { cycle, agency, version, moderated } = it
  const now = moderated[standard.id]
  const start = { score: String(now?.score ?? answer.words.score ?? ''), why: now?.why ?? '' }
  const { draft, keep, drop } = useDraft(`moderate.${cycle}.${agency}.${standard.id}`, Typed, start)
  const {
    busy,
    problem: found,
    send,
  } = useSend(
    moderateAnswer,
    () => {
      drop(start)
      onModerated()
    },
    ({ status }) => {
      if (status === 409) onModerated()
    },
  )
  const problem = atStandard(found, standard.id)
  return (
    <details class="unprinted">
      <summary>
        {now ? 'Moderate it again' : 'Moderate it'}
        <span class="unseen">: {standard.title}</span>
      </summary>
      <form
        class="card narrow"
        onSubmit={(event) => {
          event.preventDefault()
          const body = { version, score: Number(draft.score), why: draft.why.trim() }
          void send({ params: { cycle, agency, standard: standard.id }, body })
        }}
      >
        <StaffProblem problem={problem} />
        <ScoreChoice
          name={`${standard.id}.score`}
          legend="Which score is right?"
          standard={standard}
          chosen={draft.score}
          problem={problem}
          onChosen={(score) => keep({ ...draft, score })}
        />
        <StaffField
          name={`${standard.id}.why`}
          label="Why?"
          hint="Needed where it differs from the agency’s own. The agency reads it."
          type="long"
          value={draft.why}
          problem={problem}
          onValue={(why) => keep({ ...draft, why })}
        />
        <StaffButton busy={busy && 'Saving…'}>Save this score</StaffButton>
      </form>
    </details>
  )
}
