import type { Figures } from '#shared/results/release.ts'
import { OtherQuestions } from './other-questions.tsx'

/** Change as people felt it, and how much they put down to the help: what got better and what got worse, apart. */
export const BecauseOfTheHelp = ({ questions }: { questions: Figures[] }) => (
  <OtherQuestions title="How much was because of the help" questions={questions} />
)

/** The question about change overall, with those that follow from its answers; and all the others. */
export function splitChange(questions: Figures[]): { change: Figures[]; others: Figures[] } {
  const overall = questions.find(({ core, kind }) => core === 'change' && kind === 'figures')
  const isOfChange = ({ id, follows }: Figures): boolean => id === overall?.id || follows === overall?.id
  return overall && questions.some(({ follows }) => follows === overall.id)
    ? { change: questions.filter(isOfChange), others: questions.filter((one) => !isOfChange(one)) }
    : { change: [], others: questions }
}
