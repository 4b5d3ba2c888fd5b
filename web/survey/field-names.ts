/** The names of a form's fields, with and without JavaScript. */
export const answerField = (question: string): string => `a.${question}`
/** One field of a question that is typed or put in order; what becomes of it goes by `answerField`. */
export const enterField = (question: string, part: string): string => `e.${question}.${part}`
export const textField = (question: string): string => `t.${question}`
