import type { Answers } from '#shared/response/answers.ts'
import type { Survey } from '#shared/survey/survey.ts'

/** May the words be shown to others? The question is the one that follows typed words and is never reported. */
export const permissionGiven = (survey: Survey, answers: Answers): boolean =>
  survey.questions.some(
    (question) =>
      question.kind === 'one' &&
      question.always === false &&
      !question.reported &&
      question.showIf !== undefined &&
      'typed' in question.showIf &&
      answers[question.id] === 'yes',
  )
