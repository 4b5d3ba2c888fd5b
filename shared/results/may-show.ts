import type { Answers } from '../response/answers.ts'
import { isAsked } from '../survey/is-asked.ts'
import type { ChoiceQuestion } from '../survey/question.ts'
import type { Survey } from '../survey/survey.ts'
import { parentsOf } from './parents-of.ts'
import { fewest } from './rules.ts'
import { type QuestionTally, tallyQuestion } from './tally.ts'

/**
 * May a question be shown? It needs 10 answers of its own, as many for each answer as the survey asks for, and,
 * for a follow-up, that those who answered what led to it and were not asked it are nobody, or enough to hide among.
 */
export const mayShow = (
  question: ChoiceQuestion,
  tally: QuestionTally,
  survey: Survey,
  all: Answers[],
): boolean =>
  tally.answered >= fewest &&
  question.options.every((option) => (tally.options[option.id] ?? 0) >= (question.minPerOption ?? 0)) &&
  parentsOf(question, survey.questions).every((parent) => {
    const rest = all.filter((answers) => !isAsked(question.showIf, answers, {}))
    const passed = tallyQuestion(parent, rest).answered
    return passed === 0 || passed >= fewest
  })
