import type { Answers, Texts } from '#shared/response/answers.ts'
import { isChoice, picksSeveral } from '#shared/survey/options-of.ts'
import type { Question } from '#shared/survey/question.ts'
import { answerField, textField } from './field-names.ts'

/** What stands in the form now. The form is the one place where answers are. */
export function readForm(form: HTMLFormElement, questions: Question[]): { answers: Answers; texts: Texts } {
  const fields = new FormData(form)
  const answers: Answers = {}
  const texts: Texts = {}
  for (const question of questions) {
    const picked = fields.getAll(answerField(question.id)).map(String)
    const [first] = picked
    if (isChoice(question) && first !== undefined)
      answers[question.id] = picksSeveral(question) ? picked : first
    if (question.kind === 'text') texts[question.id] = String(fields.get(textField(question.id)) ?? '')
  }
  return { answers, texts }
}
