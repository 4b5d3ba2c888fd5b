import type { SurveyDraft } from '../draft.ts'
import { isChoice, optionIds } from '../options-of.ts'
import type { Question } from '../question.ts'

/** A draft whose rules lead to what comes before them, whose pairs are two, and whose anchor stands somewhere. */
export function keepShape(draft: SurveyDraft): SurveyDraft {
  const seen = new Map<string, string[]>()
  const questions = draft.questions.map((question) => {
    const kept = keepPair(keepRule(question, seen), draft.questions)
    seen.set(kept.id, isChoice(kept) ? optionIds(kept) : [])
    return kept
  })
  return {
    ...draft,
    questions,
    anchor: { ...draft.anchor, before: anchorOf(draft.anchor.before, questions) },
  }
}

/** What it waited for is gone, or comes later now: then it is asked of everybody. */
function keepRule(question: Question, seen: ReadonlyMap<string, string[]>): Question {
  const { showIf, ...always } = question
  if (!showIf) return question
  if ('typed' in showIf) {
    const typed = showIf.typed.filter((id) => seen.has(id))
    return typed.length > 0 ? { ...question, showIf: { typed } } : always
  }
  const any = showIf.any.filter((id) => seen.get(showIf.question)?.includes(id))
  return any.length > 0 ? { ...question, showIf: { question: showIf.question, any } } : always
}

function keepPair(question: Question, questions: Question[]): Question {
  if (!isChoice(question) || question.pair === undefined) return question
  const { pair, when: _, ...alone } = question
  const halves = questions.filter((it) => isChoice(it) && it.pair === pair)
  return halves.length === 2 ? question : alone
}

function anchorOf(before: string, questions: Question[]): string {
  if (questions.some(({ id }) => id === before)) return before
  const first = questions.find((it) => isChoice(it) && it.when === 'then') ?? questions[0]
  return first?.id ?? ''
}
