import type { Problem } from '#shared/api/problem.ts'
import type { Standard } from '#shared/section-11/standard.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { sayScore } from './say-score.ts'

interface Props {
  name: string
  legend: string
  standard: Standard
  /** A figure, or nothing yet. */
  chosen: string
  problem: Problem | undefined
  onChosen: (score: string) => void
}

/** The four scores, each with what it looks like for this standard. */
export const ScoreChoice = ({ name, legend, standard, chosen, problem, onChosen }: Props) => (
  <StaffChoice
    name={name}
    legend={legend}
    kind="one"
    options={standard.scores.map((looks, score) => ({
      value: String(score),
      text: `${score}: ${sayScore(score)}`,
      hint: looks,
    }))}
    chosen={[chosen]}
    problem={problem}
    onChosen={([score]) => onChosen(score ?? chosen)}
  />
)
