import { rewordSurvey } from '../survey/reword-survey.ts'
import type { Survey } from '../survey/survey.ts'
import { onePerLine } from '../words/one-per-line.ts'

/** A survey in easy words, one sentence a line. The ids stay, so that its answers count with the others. */
export const easyRead = (survey: Survey): Survey =>
  rewordSurvey(survey, ({ text, easy }) => ({ text: easy ?? onePerLine(text) }))
