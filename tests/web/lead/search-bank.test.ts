import { expect, test } from 'vitest'
import { library } from '#shared/library/library.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { SurveyDraft } from '#shared/survey/draft.ts'
import { fromBank } from '#shared/survey/from-bank.ts'
import { listBank } from '#shared/survey/list-bank.ts'
import { searchBank } from '#web/lead/bank/search-bank.ts'

const items = listBank([...library.values()])
const search = searchBank(items)

test('every question that is answered is there, the same one once with everywhere it is asked', () => {
  const texts = items.map(({ question }) =>
    JSON.stringify([
      question.kind,
      question.text,
      'options' in question && question.options.map(({ text }) => text),
    ]),
  )
  expect(new Set(texts).size).toBe(items.length)
  expect(items.some(({ question }) => question.kind === 'statement')).toBe(false)
  const shared = items.find(({ question }) => question.text.startsWith('May we show your words'))
  expect(shared?.asked.length).toBeGreaterThan(2)
  const all = items.flatMap(({ asked }) => asked)
  const answered = [...library.values()].flatMap(({ questions }) =>
    questions.filter((it) => it.kind !== 'statement'),
  )
  expect(all.length).toBe(answered.length)
})

test.each(['listened to', 'say in the plan', 'money', 'lisened'])(
  '“%s” finds questions about it, the best first',
  (asked) => {
    const [first] = search(asked)
    const about = {
      'listened to': /listen/,
      'say in the plan': /plan/,
      money: /money|bills/,
      lisened: /listen/,
    }[asked]
    expect(`${first?.question.text} ${first?.question.measures}`.toLowerCase()).toMatch(about ?? /never/)
  },
)

test('nothing asked shows all, and what nobody asks finds nothing', () => {
  expect(search('')).toEqual(items)
  expect(search('qqqzzz')).toEqual([])
})

test('a question goes into another survey by itself', () => {
  for (const { question } of items) {
    const alone = fromBank(question)
    expect(alone).not.toHaveProperty('pair')
    expect(alone).not.toHaveProperty('showIf')
    expect(
      SurveyDraft.safeParse({ ...parentCarer, translations: {}, questions: [alone] }).error,
    ).toBeUndefined()
  }
})
