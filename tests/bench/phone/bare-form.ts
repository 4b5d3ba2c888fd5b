import { isChoice } from '#shared/survey/options-of.ts'
import type { Question } from '#shared/survey/question.ts'
import { tenQuestions } from './ten-questions.ts'

const ask = (question: Question): string => {
  if (!isChoice(question))
    return `<p><label>${question.text}<br><textarea name=${question.id} rows=6></textarea></label>`
  const rows = question.options.map(
    ({ id, text }) => `<p><label><input type=radio name=${question.id} value=${id}> ${text}</label>`,
  )
  return `<fieldset><legend>${question.text}</legend>${rows.join('')}</fieldset>`
}

/** As little as ten questions can be: no style, no script. */
export const bareForm = `<!doctype html><html lang=en-GB><meta name=viewport content=width=device-width><title>Ten questions</title><form method=post>${tenQuestions.questions.map(ask).join('')}<button>Send</button></form>`
