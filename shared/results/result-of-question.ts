import type { Answers } from '../response/answers.ts'
import { namePeople } from '../survey/name-people.ts'
import { countsSeveral } from '../survey/options-of.ts'
import type { ChoiceQuestion } from '../survey/question.ts'
import type { Survey } from '../survey/survey.ts'
import { blurApart, blurBase, blurCell } from './blur.ts'
import { findLeads, sayLeads } from './find-leads.ts'
import { mayShow } from './may-show.ts'
import type { Result, Rows } from './release.ts'
import { fewestForNumbers } from './rules.ts'
import { sayAnswers } from './say.ts'
import { type QuestionTally, tallyQuestion } from './tally.ts'

/** One question that stands by itself: its figures, or words where they are few, or nothing. */
export function resultOf(question: ChoiceQuestion, survey: Survey, all: Answers[]): Result {
  const tally = tallyQuestion(question, all)
  const named = { ...nameResult(question, question.id), text: question.text }
  if (!mayShow(question, tally, survey, all)) return { kind: 'held', ...named }
  const { people } = namePeople(survey.voice)
  if (tally.answered < fewestForNumbers) {
    const leads = findLeads(question, tally)
    return { kind: 'words', ...named, leads, sentence: sayLeads(question, leads, people) }
  }
  const table = tableOf(question, tally)
  const sentence = sayAnswers(table.rows, table.base, people, question.top)
  const apart = (question.na ?? []).map(({ id, text }) => ({
    id,
    text,
    count: blurApart(tally.options[id] ?? 0),
  }))
  const several = countsSeveral(question) ? { several: true as const } : {}
  return { kind: 'figures', ...named, ...table, apart, ...several, sentence }
}

/** Every answer inside the scale with its blurred count. Where several may be picked, each counts by itself. */
export function tableOf(question: ChoiceQuestion, tally: QuestionTally): Rows {
  const base = blurBase(tally.answered, fewestForNumbers)
  const rows = question.options.map(({ id, text }) => ({
    id,
    text,
    count: blurCell(tally.options[id] ?? 0, base, question.minPerOption),
  }))
  return { text: question.text, base, rows }
}

export const nameResult = (question: ChoiceQuestion, id: string) => ({
  id,
  label: question.label ?? question.text,
  ...(question.core ? { core: question.core } : {}),
  ...(question.goodEnd ? { goodEnd: question.goodEnd } : {}),
  ...(question.showIf && 'question' in question.showIf ? { follows: question.showIf.question } : {}),
})
