import fc from 'fast-check'
import { library } from '#shared/library/library.ts'
import type { SurveyDraft } from '#shared/survey/draft.ts'
import type { Act } from '#shared/survey/edit/act.ts'
import { blankQuestion, type Kind } from '#shared/survey/edit/blank-question.ts'
import { blankSurvey } from '#shared/survey/edit/blank-survey.ts'
import { toKind } from '#shared/survey/edit/to-kind.ts'
import { isChoice, optionIds } from '#shared/survey/options-of.ts'
import type { Question } from '#shared/survey/question.ts'
import { everyKind } from './every-kind.ts'

const kinds: Kind[] = [
  'check',
  'faces',
  'scale',
  'one',
  'many',
  'number',
  'date',
  'rank',
  'text',
  'statement',
]
const words = fc.constantFrom(
  '',
  'How was it?',
  'Did she listen, and did he?',
  'ä\u202e<b>“x”</b>',
  'x'.repeat(590),
)

/** What a hand could do next, chosen by numbers, so that it fits whatever the draft has become. */
export const anyStep = fc.record({
  what: fc.constantFrom(
    'add',
    'change',
    'kind',
    'rule',
    'answers',
    'move',
    'copy',
    'remove',
    'pair',
    'describe',
    'translate',
  ),
  which: fc.nat(100),
  other: fc.nat(100),
  kind: fc.constantFrom(...kinds),
  words,
})
export type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never

export const anyStart: fc.Arbitrary<SurveyDraft> = fc.constantFrom(
  blankSurvey('new', '', '', 'parent'),
  everyKind,
  ...library.values(),
)

export function actOf(draft: SurveyDraft, { what, which, other, kind, words: text }: Step): Act {
  const { questions } = draft
  const question = questions[which % Math.max(1, questions.length)]
  if (what === 'describe') {
    const { id, audience, voice, anchor } = draft
    return { do: 'describe', head: { id, audience, voice, title: text.slice(0, 120), anchor } }
  }
  if (what === 'translate')
    return {
      do: 'translate',
      language: 'cy',
      translation: { title: text.slice(0, 120), words: { [text]: text } },
    }
  if (!question || what === 'add')
    return { do: 'add', question: { ...blankQuestion(kind, `q${which}`), text }, at: other }
  switch (what) {
    case 'change':
      return { do: 'change', question: { ...question, text } }
    case 'kind':
      return { do: 'change', question: toKind(question, kind) }
    case 'rule':
      return { do: 'change', question: ruled(question, questions[other % questions.length]) }
    case 'answers':
      return { do: 'change', question: fewer(question, other) }
    case 'move':
      return { do: 'move', id: question.id, to: other }
    case 'copy':
      return { do: 'copy', id: question.id }
    case 'pair':
      return { do: 'pair', id: question.id }
    default:
      return { do: 'remove', id: question.id }
  }
}

const ruled = (question: Question, other: Question | undefined): Question =>
  other && isChoice(other)
    ? { ...question, showIf: { question: other.id, any: optionIds(other).slice(0, 20) } }
    : { ...question, showIf: { typed: [other?.id ?? 'none'] } }

const fewer = (question: Question, place: number): Question =>
  isChoice(question) ? { ...question, options: question.options.toSpliced(place % 3, 1) } : question
