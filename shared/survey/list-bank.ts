import type { Language } from './language.ts'
import { languagesOf } from './languages-of.ts'
import { isChoice } from './options-of.ts'
import type { Question } from './question.ts'
import type { Survey } from './survey.ts'
import type { Voice } from './voice.ts'

/** A question that was asked before, by us or here, and where. */
export interface BankItem {
  id: string
  question: Question
  /** The surveys that ask it, by id, with what they are called. */
  asked: { survey: string; title: string; question: string }[]
  voices: Voice[]
  languages: Language[]
}

/** Every question of these surveys, once: the same words with the same answers are one. What only says something is none. */
export function listBank(surveys: readonly Survey[]): BankItem[] {
  const items = new Map<string, BankItem>()
  for (const survey of surveys) {
    for (const question of survey.questions) {
      if (question.kind === 'statement') continue
      const key = JSON.stringify([question.kind, question.text, answersOf(question)])
      const before = items.get(key)
      const { id, title, voice } = survey
      items.set(key, {
        id: before?.id ?? `${id}-${question.id}`,
        question: before?.question ?? question,
        asked: [...(before?.asked ?? []), { survey: id, title, question: question.id }],
        voices: [...new Set([...(before?.voices ?? []), voice])],
        languages: [...new Set([...(before?.languages ?? []), ...languagesOf(survey)])],
      })
    }
  }
  return [...items.values()]
}

const answersOf = (question: Question): string[] =>
  isChoice(question) ? question.options.map(({ text }) => text) : []
