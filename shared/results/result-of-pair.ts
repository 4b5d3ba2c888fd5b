import type { Answers } from '../response/answers.ts'
import { namePeople } from '../survey/name-people.ts'
import type { ChoiceQuestion } from '../survey/question.ts'
import type { Survey } from '../survey/survey.ts'
import { blurBase, blurCell } from './blur.ts'
import { mayShow } from './may-show.ts'
import type { Result, Row, Rows } from './release.ts'
import { nameResult, tableOf } from './result-of-question.ts'
import { fewest, fewestForNumbers } from './rules.ts'
import { sayChange, verdictOf, verdictOfFew } from './say.ts'
import { tallyPair, tallyQuestion } from './tally.ts'

/** One question about then and one about now: three tables, or words where they are few, or nothing. */
export function resultOfPair(
  then: ChoiceQuestion,
  now: ChoiceQuestion,
  survey: Survey,
  all: Answers[],
): Result {
  const named = nameResult(now, now.pair ?? now.id)
  const [before, after] = [tallyQuestion(then, all), tallyQuestion(now, all)]
  const { complete, ...counts } = tallyPair(then, now, all)
  const shown = mayShow(then, before, survey, all) && mayShow(now, after, survey, all)
  if (!shown || complete < fewest) return { kind: 'held', ...named, text: now.text }
  const { people } = namePeople(survey.voice)
  if (complete < fewestForNumbers) {
    const verdict = verdictOfFew(counts)
    return { kind: 'words', ...named, text: now.text, verdict, sentence: sayChange(verdict, people) }
  }
  const base = blurBase(complete, fewestForNumbers)
  const change = {
    base,
    better: blurCell(counts.better, base),
    same: blurCell(counts.same, base),
    worse: blurCell(counts.worse, base),
  }
  const verdict = verdictOf(change)
  const said = { verdict, sentence: sayChange(verdict, people) }
  const tables = { before: tableOf(then, before), now: tableOf(now, after) }
  const upwards = now.goodEnd !== 'low'
  const ends = { topBefore: endOf(tables.before, upwards), bottomNow: endOf(tables.now, !upwards) }
  return { kind: 'pair', ...named, change, ...tables, ...ends, ...said }
}

function endOf({ rows }: Rows, last: boolean): Row {
  const row = rows.at(last ? -1 : 0)
  if (!row) throw new Error('a question without answers')
  return row
}
