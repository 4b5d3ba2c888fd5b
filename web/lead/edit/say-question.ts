import type { SurveyDraft } from '#shared/survey/draft.ts'
import { isChoice } from '#shared/survey/options-of.ts'
import type { Question } from '#shared/survey/question.ts'
import { numberQuestions } from '#web/paper/number-questions.ts'
import { kindNames } from './kind-names.ts'

/** How it asks, and when: “A scale, from low to high. About then; question 7 is about now. Only after some answers to question 2.” */
export function sayQuestion(question: Question, { questions }: SurveyDraft): string {
  const numbers = numberQuestions(questions)
  return [`${kindNames[question.kind]}.`, sayPair(question), sayRule(question)].filter(Boolean).join(' ')

  function sayPair(it: Question): string {
    if (!isChoice(it) || !it.pair || !it.when) return ''
    const twin = questions.find((other) => isChoice(other) && other.pair === it.pair && other.id !== it.id)
    const [here, there] = it.when === 'then' ? ['then', 'now'] : ['now', 'then']
    return `About ${here}; question ${twin ? numbers.get(twin.id) : ''} asks the same about ${there}.`
  }

  function sayRule({ showIf }: Question): string {
    if (!showIf) return ''
    if ('typed' in showIf) return 'Only when something was written before.'
    return `Only after some answers to question ${numbers.get(showIf.question) ?? ''}.`
  }
}
