import type { Answers } from '../response/answers.ts'
import { isChoice } from '../survey/options-of.ts'
import type { ChoiceQuestion, Option } from '../survey/question.ts'
import type { Survey } from '../survey/survey.ts'
import type { Attack } from './attack.ts'
import { blurBase, blurCell } from './blur.ts'
import type { Count, Held, Result, Row } from './release.ts'
import { fewest, fewestForNumbers } from './rules.ts'
import { sayAnswers, sayChange } from './say.ts'
import { type QuestionTally, tallyPair, tallyQuestion } from './tally.ts'

/**
 * Everything that may be shown about one survey's answers in one round: planned questions only, blurred,
 * then whatever the attack refuses is held back. A pure function of the answers, in whatever order.
 */
export function summarise(survey: Survey, planned: string[], all: Answers[], attack: Attack): Result[] {
  const choices = survey.questions.filter(isChoice).filter((question) => planned.includes(question.id))
  const candidates = choices.flatMap((question) => {
    if (question.pair === undefined) return resultOf(question, choices, all)
    return question.when === 'now' ? pairResult(question, choices, all) : []
  })
  const refused = attack(candidates)
  return candidates.map((result) => (refused.has(result.id) ? hold(result) : result))
}

function resultOf(question: ChoiceQuestion, choices: ChoiceQuestion[], all: Answers[]): Result {
  const tally = tallyQuestion(question, all)
  const named = name(question, question.id)
  if (
    tally.answered < fewest ||
    !parentAllows(question, choices, tally, all) ||
    tooFewPerOption(question, tally)
  )
    return { kind: 'held', ...named, text: question.text }
  const table = tableOf(question, tally)
  const sentence = sayAnswers(table.rows, table.base)
  if (tally.answered < fewestForNumbers) return { kind: 'words', ...named, text: question.text, sentence }
  return {
    kind: 'figures',
    ...named,
    ...table,
    apart: rowsOf(question.na ?? [], tally, table.base),
    sentence,
  }
}

function pairResult(now: ChoiceQuestion, choices: ChoiceQuestion[], all: Answers[]): Result {
  const then = choices.find((question) => question.pair === now.pair && question.when === 'then')
  const named = name(now, now.pair ?? now.id)
  if (!then) return { kind: 'held', ...named, text: now.text }
  const tally = tallyPair(then, now, all)
  if (tally.complete < fewest) return { kind: 'held', ...named, text: now.text }
  const base = blurBase(tally.complete)
  const change = {
    base,
    better: blurCell(tally.better, base),
    same: blurCell(tally.same, base),
    worse: blurCell(tally.worse, base),
  }
  const sentence = sayChange(change)
  if (tally.complete < fewestForNumbers) return { kind: 'words', ...named, text: now.text, sentence }
  const before = tableOf(then, tallyQuestion(then, all))
  const after = tableOf(now, tallyQuestion(now, all))
  const ends = now.goodEnd === 'low' ? { good: 0, bad: -1 } : { good: -1, bad: 0 }
  const topBefore = before.rows.at(ends.good)?.count ?? base
  const bottomNow = after.rows.at(ends.bad)?.count ?? base
  return { kind: 'pair', ...named, change, before, now: after, topBefore, bottomNow, sentence }
}

/** A follow-up may be shown only when those who were not asked it are nobody, or enough to hide among. */
function parentAllows(
  question: ChoiceQuestion,
  choices: ChoiceQuestion[],
  tally: QuestionTally,
  all: Answers[],
): boolean {
  const { showIf } = question
  if (!showIf || 'typed' in showIf) return true
  const parent = choices.find((other) => other.id === showIf.question)
  if (!parent) return false
  const rest = tallyQuestion(parent, all).answered - tally.asked
  return rest === 0 || rest >= fewest
}

const tooFewPerOption = (question: ChoiceQuestion, tally: QuestionTally): boolean =>
  question.options.some((option) => (tally.options[option.id] ?? 0) < (question.minPerOption ?? 0))

function tableOf(question: ChoiceQuestion, tally: QuestionTally): { text: string; base: Count; rows: Row[] } {
  const base = blurBase(tally.answered)
  return { text: question.text, base, rows: rowsOf(question.options, tally, base) }
}

const rowsOf = (options: Option[], tally: QuestionTally, base: Count): Row[] =>
  options.map(({ id, text }) => ({ id, text, count: blurCell(tally.options[id] ?? 0, base) }))

const name = (question: ChoiceQuestion, id: string) => ({
  id,
  label: question.label ?? question.text,
  ...(question.core ? { core: question.core } : {}),
})

function hold(result: Result): Held {
  const { id, label, core } = result
  const text = result.kind === 'pair' ? result.now.text : result.text
  return { kind: 'held', id, label, ...(core ? { core } : {}), text }
}
