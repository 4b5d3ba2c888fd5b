import type { Answer } from '#shared/section-11/answer.ts'
import type { WholeReturn } from '#shared/section-11/section-11-endpoints.ts'
import type { Standard } from '#shared/section-11/standard.ts'
import type { Role } from '#shared/settings/role.ts'
import { SectionLines } from '#web/manage/section-lines.tsx'
import { sayDay } from '#web/staff/say-day.ts'
import { ScoreMark } from '#web/ui/score-mark.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { sayScore } from './say-score.ts'

interface Props {
  standard: Standard
  answer: Answer
  moderated: WholeReturn['moderated'][string] | undefined
  roles: readonly Role[]
}

/** What an agency says of a standard, and what the executive group made of its score. */
export function AnswerText({ standard, answer: { words }, moderated, roles }: Props) {
  const { score, strengths, weaknesses, why, doing, due, evidence, leads } = words
  const lines = [
    { label: 'Strengths', text: strengths },
    { label: 'Weaknesses', text: weaknesses },
    { label: 'Why it is so', text: why },
    { label: 'What is being done', text: doing },
    { label: 'By when', text: due ? sayDay(due) : '' },
    { label: 'Who leads', text: leads },
  ]
  return (
    <>
      <p class="small">{standard.expects}</p>
      {score === undefined ? null : (
        <p>
          <ScoreMark score={score} /> The agency says: <b>{sayScore(score)}.</b> {standard.scores[score]}
        </p>
      )}
      {moderated ? (
        <p>
          <ScoreMark score={moderated.score} /> Moderated by {moderated.by} on {sayDay(moderated.on)}:{' '}
          <b>{sayScore(moderated.score)}.</b> {moderated.why}
        </p>
      ) : null}
      <SectionLines lines={lines.filter(({ text }) => text)} />
      <EvidenceList evidence={evidence} roles={roles} />
    </>
  )
}
