import type { Option, Question } from './question.ts'
import type { Survey } from './survey.ts'

/** Words, and the easy-read words beside them where there are any. */
interface Wording {
  text: string
  easy?: string | undefined
}
type Reword = (wording: Wording) => Wording

/** The same survey with other words on the screens of those who answer. Ids and order stay. */
export function rewordSurvey(survey: Survey, reword: Reword): Survey {
  const { text, easy, before } = survey.anchor
  return {
    ...survey,
    anchor: { ...reword({ text, easy }), before },
    questions: survey.questions.map((question) => rewordQuestion(question, reword)),
  }
}

function rewordQuestion({ text, easy, ...question }: Question, reword: Reword): Question {
  const hint = rewordPlain(question.hint, reword)
  const picture = question.picture && {
    ...question.picture,
    alt: reword({ text: question.picture.alt }).text,
  }
  const words = { ...reword({ text, easy }), ...(hint ? { hint } : {}), ...(picture ? { picture } : {}) }
  if (question.kind === 'statement') return { ...question, ...words }
  if (question.kind === 'text') {
    const helperNote = rewordPlain(question.helperNote, reword)
    return { ...question, ...words, ...(helperNote ? { helperNote } : {}) }
  }
  const options = question.options.map((option) => rewordOption(option, reword))
  const na = question.na?.map((option) => rewordOption(option, reword))
  return { ...question, ...words, options, ...(na ? { na } : {}) }
}

const rewordPlain = (text: string | undefined, reword: Reword): string | undefined =>
  text === undefined ? undefined : reword({ text }).text

const rewordOption = ({ text, easy, ...option }: Option, reword: Reword): Option => ({
  ...option,
  ...reword({ text, easy }),
})
