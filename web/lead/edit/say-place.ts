import type { SurveyDraft } from '#shared/survey/draft.ts'
import { isTranslated, Language, languageNames } from '#shared/survey/language.ts'
import { numberQuestions } from '#web/paper/number-questions.ts'

const places: Readonly<Record<string, string>> = {
  title: 'What it is called',
  audience: 'Whom it is for',
  anchor: 'Back to before the help',
  questions: 'The questions',
  approvals: 'Young advisers',
}

/** “Question 4: How was home?” */
export function sayPlace(at: string, { questions }: SurveyDraft): string {
  const [first = '', second = ''] = at.split('.')
  const question = questions.find(({ id }) => first === 'questions' && id === second)
  if (question) {
    const number = numberQuestions(questions).get(question.id)
    const words = question.text || 'No words yet'
    return number === undefined ? words : `Question ${number}: ${words}`
  }
  const language = Language.safeParse(second).data
  if (first === 'translations' && language && isTranslated(language)) return languageNames[language]
  return places[first] ?? 'The survey'
}
