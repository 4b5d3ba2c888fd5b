import type { SurveyDraft } from '../draft.ts'
import { isChoice } from '../options-of.ts'
import type { Question } from '../question.ts'
import type { Act } from './act.ts'
import { copyQuestion } from './copy-question.ts'
import { freeId } from './free-id.ts'
import { keepShape } from './keep-shape.ts'
import { likeTwin } from './like-twin.ts'
import { makePair } from './make-pair.ts'

export const mostQuestions = 80

/** A draft after one more step. Whatever the step, it is a draft still: rules lead to what comes before, pairs are two. */
export const editSurvey = (draft: SurveyDraft, act: Act): SurveyDraft => keepShape(step(draft, act))

function step(draft: SurveyDraft, act: Act): SurveyDraft {
  const { questions } = draft
  switch (act.do) {
    case 'describe': {
      const { helped: _, checked: __, approvals: ___, ...kept } = draft
      return { ...kept, ...act.head }
    }
    case 'add':
      return { ...draft, questions: put(questions, withFreeId(act.question, questions), act.at) }
    case 'change':
      return { ...draft, questions: changed(questions, act.question) }
    case 'move': {
      const moved = questions.find(({ id }) => id === act.id)
      return moved ? { ...draft, questions: put(without(questions, act.id), moved, act.to) } : draft
    }
    case 'copy': {
      const at = questions.findIndex(({ id }) => id === act.id)
      const original = questions[at]
      return original
        ? { ...draft, questions: put(questions, copyQuestion(original, questions), at + 1) }
        : draft
    }
    case 'remove':
      return { ...draft, questions: without(questions, act.id) }
    case 'pair':
      return { ...draft, questions: makePair(questions, act.id) }
    case 'translate':
      return { ...draft, translations: { ...draft.translations, [act.language]: act.translation } }
    case 'leave-language': {
      const { [act.language]: _, ...translations } = draft.translations ?? {}
      return { ...draft, translations }
    }
    case 'take':
      return act.draft
  }
}

/** No more than fit: what is too much is not added. */
const put = (questions: Question[], question: Question, at: number): Question[] =>
  questions.length < mostQuestions ? questions.toSpliced(Math.max(0, at), 0, question) : questions

const without = (questions: Question[], gone: string): Question[] => questions.filter(({ id }) => id !== gone)

const withFreeId = (question: Question, questions: Question[]): Question => ({
  ...question,
  id: freeId(
    question.id,
    questions.map(({ id }) => id),
  ),
})

const changed = (questions: Question[], next: Question): Question[] =>
  questions.map((it) => {
    if (it.id === next.id) return next
    return isChoice(it) && isChoice(next) && it.pair && it.pair === next.pair ? likeTwin(it, next) : it
  })
