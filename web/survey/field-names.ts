/** The names of a form's fields, with and without JavaScript. */
export const answerField = (question: string): string => `a.${question}`
export const textField = (question: string): string => `t.${question}`
