import MiniSearch from 'minisearch'
import { core } from '#shared/library/core.ts'
import type { BankItem } from '#shared/survey/list-bank.ts'
import { isChoice } from '#shared/survey/options-of.ts'

/** Words of all questions, in this browser’s memory: by what they ask, what they measure, their answers and surveys. */
export function searchBank(items: readonly BankItem[]): (asked: string) => BankItem[] {
  const index = new MiniSearch({
    fields: ['text', 'measures', 'answers', 'asked'],
    searchOptions: {
      boost: { measures: 3, text: 2 },
      prefix: (word) => word.length > 2,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
    },
  })
  index.addAll(
    items.map(({ id, question, asked }) => ({
      id,
      text: [question.text, question.easy, question.label].join(' '),
      measures: [
        question.measures,
        isChoice(question) ? core.find((it) => it.id === question.core)?.title : undefined,
      ].join(' '),
      answers: isChoice(question) ? question.options.map(({ text }) => text).join(' ') : '',
      asked: asked.map(({ title }) => title).join(' '),
    })),
  )
  const byId = new Map(items.map((item) => [item.id, item]))
  return (asked) => {
    if (asked.trim() === '') return [...items]
    const all = index.search(asked, { combineWith: 'AND' })
    const found = all.length > 0 ? all : index.search(asked, { combineWith: 'OR' })
    return found.flatMap(({ id }) => byId.get(String(id)) ?? [])
  }
}
