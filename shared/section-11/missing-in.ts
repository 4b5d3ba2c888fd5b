import type { AnswerWords } from './answer.ts'

/** What is not filled in yet, as somebody would be asked for it. */
export function missingIn(words: AnswerWords): string[] {
  const { score, strengths, weaknesses, why, doing, due, evidence, leads } = words
  const hasToChange = score !== 3 || weaknesses !== ''
  const asked: [isMissing: boolean, what: string][] = [
    [score === undefined, 'the score'],
    [strengths === '' && score !== 0, 'strengths'],
    [weaknesses === '' && score !== 3, 'weaknesses'],
    [why === '', 'why it is so'],
    [hasToChange && doing === '', 'what is being done'],
    [hasToChange && due === undefined, 'by when'],
    [evidence.length === 0 && score !== 0, 'evidence'],
    [leads === '', 'who leads'],
  ]
  return asked.filter(([isMissing]) => isMissing).map(([, what]) => what)
}
