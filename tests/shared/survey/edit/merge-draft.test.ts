// Two people write the same survey at once: nothing that either of them wrote is lost, whoever saves first.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SurveyDraft } from '#shared/survey/draft.ts'
import type { Act } from '#shared/survey/edit/act.ts'
import { blankQuestion } from '#shared/survey/edit/blank-question.ts'
import { editSurvey } from '#shared/survey/edit/edit-survey.ts'
import { keepShape } from '#shared/survey/edit/keep-shape.ts'
import { mergeDraft } from '#shared/survey/edit/merge-draft.ts'
import { actOf, anyStart, anyStep } from '../../../support/any-acts.ts'
import { everyKind } from '../../../support/every-kind.ts'

const steps = fc.array(anyStep, { maxLength: 10 })
const after = (start: SurveyDraft, all: Parameters<typeof actOf>[1][]) =>
  all.reduce((draft, step) => editSurvey(draft, actOf(draft, step)), keepShape(start))
const does = (...acts: Act[]) => acts.reduce(editSurvey, keepShape(everyKind))

test('when only one of them did anything, it is as they have it', () => {
  fc.assert(
    fc.property(anyStart, steps, (start, all) => {
      const [base, changed] = [keepShape(start), after(start, all)]
      expect(mergeDraft(base, changed, base)).toEqual({ draft: changed, clashes: [] })
      const { draft, clashes } = mergeDraft(base, base, changed)
      expect(clashes).toEqual([])
      expect(draft.questions.toSorted(byId)).toEqual(changed.questions.toSorted(byId))
      expect({ ...draft, questions: [] }).toEqual({ ...changed, questions: [] })
    }),
  )
})
const byId = (one: { id: string }, two: { id: string }) => one.id.localeCompare(two.id)

test('whatever both did, it is a draft, and has every question that either of them has and nobody removed', () => {
  fc.assert(
    fc.property(anyStart, steps, steps, (start, mine, theirs) => {
      const base = keepShape(start)
      const [one, two] = [after(start, mine), after(start, theirs)]
      const { draft } = mergeDraft(base, one, two)
      expect(SurveyDraft.safeParse(draft).error).toBeUndefined()
      const ids = draft.questions.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { id } of base.questions) {
        const kept = [one, two].every(({ questions }) => questions.some((it) => it.id === id))
        if (kept) expect(ids).toContain(id)
      }
      const added = [one, two].flatMap(({ questions }) =>
        questions.filter((it) => !base.questions.some(({ id }) => id === it.id)),
      )
      for (const { text } of added) expect(draft.questions.some((it) => it.text === text)).toBe(true)
    }),
  )
})

test('each adds a question, moves another and changes a third: all of it is there', () => {
  const question = (id: string) => ({ ...blankQuestion('one', id), text: id })
  const felt = everyKind.questions.find(({ id }) => id === 'felt')
  if (!felt) throw new Error('no question')
  const mine = does(
    { do: 'add', question: question('mine'), at: 99 },
    { do: 'change', question: { ...felt, text: 'Mine' } },
  )
  const theirs = does({ do: 'add', question: question('theirs'), at: 1 }, { do: 'move', id: 'word', to: 0 })
  const { draft, clashes } = mergeDraft(keepShape(everyKind), mine, theirs)
  expect(clashes).toEqual([])
  expect(draft.questions.map(({ id }) => id).slice(0, 3)).toEqual(['word', 'home-then', 'theirs'])
  expect(draft.questions.at(-1)?.id).toBe('mine')
  expect(draft.questions.find(({ id }) => id === 'felt')?.text).toBe('Mine')
})

test('what both changed is said, and mine stands; what one removed and the other changed stays', () => {
  const [felt, again] = ['felt', 'again'].map((id) => everyKind.questions.find((it) => it.id === id))
  if (!felt || !again) throw new Error('no question')
  const mine = does({ do: 'change', question: { ...felt, text: 'Mine' } }, { do: 'remove', id: 'again' })
  const theirs = does(
    { do: 'change', question: { ...felt, text: 'Theirs' } },
    { do: 'change', question: { ...again, text: 'Once more?' } },
  )
  const { draft, clashes } = mergeDraft(keepShape(everyKind), mine, theirs)
  expect(clashes).toEqual(['“Mine”', '“Once more?”, which you removed'])
  expect(
    draft.questions
      .filter(({ text }) => ['Mine', 'Theirs', 'Once more?'].includes(text))
      .map(({ text }) => text),
  ).toEqual(['Mine', 'Once more?'])
})
