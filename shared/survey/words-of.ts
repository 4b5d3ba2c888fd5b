import { rewordSurvey } from './reword-survey.ts'
import type { Survey } from './survey.ts'

/** Every word of a survey that a person who answers may read, each once. */
export function wordsOf(survey: Survey): string[] {
  const words = new Set<string>()
  rewordSurvey(survey, (wording) => {
    words.add(wording.text)
    return wording
  })
  return [...words]
}
