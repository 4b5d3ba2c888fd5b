import type { Problem } from '#shared/api/problem.ts'
import type { Standard } from '#shared/section-11/standard.ts'
import { ScoreChoice } from '#web/board/section-11/score-choice.tsx'
import { NameNoChild } from '#web/lead/name-no-child.tsx'
import { NamesFound } from '#web/lead/names-found.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import type { TypedAnswer } from './answer-draft.ts'
import { EvidenceFields } from './evidence-fields.tsx'

interface Props {
  standard: Standard
  typed: TypedAnswer
  problem: Problem | undefined
  onTyped: (typed: TypedAnswer) => void
}

/** All that is asked of one standard, what matters most first. */
export function AnswerFields({ standard, typed, problem, onTyped }: Props) {
  const { score, evidence, ...texts } = typed
  return (
    <>
      <NameNoChild />
      <ScoreChoice
        name="words.score"
        legend="How far are you?"
        standard={standard}
        chosen={score}
        problem={problem}
        onChosen={(next) => onTyped({ ...typed, score: next })}
      />
      <StaffTextFields
        at="words"
        value={texts}
        problem={problem}
        onValue={(next) => onTyped({ ...typed, ...next })}
        fields={[
          { name: 'strengths', label: 'Strengths', hint: 'What works well.', type: 'long' },
          {
            name: 'weaknesses',
            label: 'Weaknesses',
            hint: 'What does not. At 3 you can leave it empty.',
            type: 'long',
          },
          {
            name: 'why',
            label: 'Why is it so?',
            hint: 'What lies behind it, such as how work is organised, money, training, or who is there.',
            type: 'long',
          },
          { name: 'doing', label: 'What is being done?', type: 'long' },
          { name: 'due', label: 'By when?', type: 'date' },
          { name: 'leads', label: 'Who leads?', hint: 'A role, not a name.' },
        ]}
      />
      <EvidenceFields
        evidence={evidence}
        problem={problem}
        onEvidence={(next) => onTyped({ ...typed, evidence: next })}
      />
      <NamesFound texts={[...Object.values(texts), ...evidence.map(({ says }) => says)]} />
    </>
  )
}
