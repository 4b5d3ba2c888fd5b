// Whatever is done to a draft, in whatever order, it stays a draft; and what was undone is exactly as before.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { checkSurvey } from '#shared/survey/check-survey.ts'
import { SurveyDraft } from '#shared/survey/draft.ts'
import { beginHistory } from '#shared/survey/edit/begin-history.ts'
import { blankQuestion } from '#shared/survey/edit/blank-question.ts'
import { blankSurvey } from '#shared/survey/edit/blank-survey.ts'
import { doAct } from '#shared/survey/edit/do-act.ts'
import { editSurvey } from '#shared/survey/edit/edit-survey.ts'
import { redoAct } from '#shared/survey/edit/redo-act.ts'
import { undoAct } from '#shared/survey/edit/undo-act.ts'
import { isChoice, optionIds } from '#shared/survey/options-of.ts'
import { Survey } from '#shared/survey/survey.ts'
import { actOf, anyStart, anyStep } from '../../../support/any-acts.ts'
import { everyKind } from '../../../support/every-kind.ts'

const steps = fc.array(anyStep, { maxLength: 25 })

/** What holds of every draft, whatever was done to it. */
function expectShape(draft: SurveyDraft): void {
  expect(SurveyDraft.safeParse(draft).error).toBeUndefined()
  const seen = new Map<string, string[]>()
  for (const question of draft.questions) {
    expect(seen.has(question.id)).toBe(false)
    const { showIf } = question
    if (showIf && 'typed' in showIf) expect(showIf.typed.every((id) => seen.has(id))).toBe(true)
    if (showIf && 'any' in showIf)
      expect(showIf.any.every((id) => seen.get(showIf.question)?.includes(id))).toBe(true)
    seen.set(question.id, isChoice(question) ? optionIds(question) : [])
  }
  const choices = draft.questions.filter(isChoice)
  for (const { pair } of choices) {
    if (pair === undefined) continue
    const [one, other, ...more] = choices.filter((it) => it.pair === pair)
    expect(more).toEqual([])
    expect(one?.options.map(({ id }) => id)).toEqual(other?.options.map(({ id }) => id))
  }
  expect(draft.anchor.before === '' || seen.has(draft.anchor.before)).toBe(true)
}

test('any steps in any order keep the shape', () => {
  fc.assert(
    fc.property(anyStart, steps, (start, all) => {
      let draft = start
      for (const step of all) {
        draft = editSurvey(draft, actOf(draft, step))
        expectShape(draft)
      }
    }),
    { numRuns: 300 },
  )
})

test('control: a rule that leads to a later question, or half a pair, is found', () => {
  const [first, ...rest] = everyKind.questions
  if (!first) throw new Error('no question')
  expect(() =>
    expectShape({ ...everyKind, questions: [{ ...first, showIf: { typed: ['more'] } }, ...rest] }),
  ).toThrow()
  expect(() => expectShape({ ...everyKind, questions: [...rest] })).toThrow()
})

test('undoing all of it leads back to the beginning to the letter, and redoing to the end', () => {
  fc.assert(
    fc.property(anyStart, steps, (start, all) => {
      let history = beginHistory(start)
      for (const step of all) history = doAct(history, actOf(history.now, step))
      const end = history.now
      for (const _ of all) history = undoAct(history)
      expect(history.now).toBe(start)
      for (const _ of all) history = redoAct(history)
      expect(history.now).toBe(end)
    }),
  )
})

describe('one step', () => {
  const ids = ({ questions }: SurveyDraft) => questions.map(({ id }) => id)

  test('letters typed into one field are undone together, and a step in between parts them', () => {
    const question = blankQuestion('one', 'q1')
    const type = (text: string) => ({ do: 'change' as const, question: { ...question, text } })
    let history = doAct(beginHistory(blankSurvey('s', '', '', 'child')), { do: 'add', question, at: 0 })
    for (const text of ['H', 'Ho', 'How']) history = doAct(history, type(text), 'q1.text')
    expect(undoAct(history).now.questions[0]?.text).toBe('')
    history = doAct(history, { do: 'move', id: 'q1', to: 0 })
    for (const text of ['How ', 'How?']) history = doAct(history, type(text), 'q1.text')
    expect(undoAct(history).now.questions[0]?.text).toBe('How')
    expect(redoAct(undoAct(history)).now.questions[0]?.text).toBe('How?')
  })

  test('a question asked about then and now: all about then comes first, and the answers stay the same', () => {
    let draft: SurveyDraft = { ...blankSurvey('s', 'S', 'People', 'parent') }
    for (const id of ['a', 'b']) {
      draft = editSurvey(draft, {
        do: 'add',
        question: { ...blankQuestion('scale', id), text: `${id}?` },
        at: 99,
      })
      draft = editSurvey(draft, { do: 'pair', id })
    }
    // `b` was added after the first about now, so it has to come before it.
    draft = editSurvey(draft, { do: 'move', id: 'b', to: 1 })
    expect(ids(draft)).toEqual(['a', 'b', 'a-now', 'b-now'])
    const [a] = draft.questions
    if (!a || !isChoice(a)) throw new Error('no question')
    const options = [
      { id: 'bad', text: 'Bad' },
      { id: 'good', text: 'Good' },
      { id: 'a2', text: 'Fine' },
    ]
    draft = editSurvey(draft, { do: 'change', question: { ...a, options } })
    expect(draft.questions[2]).toMatchObject({ options: [{ id: 'bad' }, { id: 'good' }, { id: 'a2' }] })
    draft = editSurvey(draft, { do: 'remove', id: 'a' })
    expect(draft.questions.find(({ id }) => id === 'a-now')).not.toHaveProperty('pair')
  })

  test('a copy stands below, by itself; what is removed frees those who waited for it', () => {
    let draft = editSurvey(parentCarer, { do: 'copy', id: 'p1-then' })
    expect(ids(draft).slice(1, 3)).toEqual(['p1-then', 'p1-then-2'])
    expect(draft.questions[2]).not.toHaveProperty('pair')
    draft = editSurvey(everyKind, { do: 'remove', id: 'again' })
    expect(draft.questions.find(({ id }) => id === 'why-not')).not.toHaveProperty('showIf')
  })

  test('a survey written step by step can be published', () => {
    let draft: SurveyDraft = blankSurvey('written', 'How was it?', 'Parents', 'parent')
    for (const kind of ['scale', 'one', 'many', 'faces', 'number', 'date', 'text', 'statement'] as const)
      draft = editSurvey(draft, { do: 'add', question: blankQuestion(kind, kind), at: 99 })
    for (const question of draft.questions) {
      const words = { ...question, text: `Words of ${question.id}` }
      const whole = isChoice(words)
        ? { ...words, options: words.options.map((it, place) => ({ ...it, text: it.text || `${place}` })) }
        : words
      draft = editSurvey(draft, { do: 'change', question: whole })
    }
    expect(checkSurvey(Survey.parse(draft))).toEqual([])
  })
})
