import { alwaysOptions } from '../survey/options-of.ts'
import type { Question } from '../survey/question.ts'
import type { Lists } from './read-choices.ts'
import type { Left } from './sheet.ts'
import type { Said } from './translations-read.ts'

/** What has been read of a form so far. */
export interface Reading {
  lists: Lists['lists']
  /** The year of the day on which it is read: a date's answers are counted back from it. */
  year: number
  questions: Question[]
  /** Each question by what the form calls it. */
  names: Map<string, Question>
  /** Of each question by its id, its answers by what the form calls them. */
  optionNames: Map<string, Map<string, string>>
  said: Said[]
  used: Set<string>
  left: Left[]
}

export function keepQuestion(reading: Reading, question: Question, name: string, list: string): void {
  reading.questions.push(question)
  if (name !== '') reading.names.set(name, question)
  const choices = reading.lists.get(list)?.choices ?? []
  const names = choices.map(({ name: called, option }): [string, string] => [called, option.id])
  reading.optionNames.set(
    question.id,
    new Map([...alwaysOptions.map((id): [string, string] => [id, id]), ...names]),
  )
}
