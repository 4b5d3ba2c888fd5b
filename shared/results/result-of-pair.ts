import type { Answers } from '../response/answers.ts'
import { namePeople } from '../survey/name-people.ts'
import type { ChoiceQuestion } from '../survey/question.ts'
import type { Survey } from '../survey/survey.ts'
import { blurBase, blurCell } from './blur.ts'
import { mayShow } from './may-show.ts'
import type { PairFigures, Result, Row, Rows } from './release.ts'
import { nameResult, tableOf } from './result-of-question.ts'
import { fewest, fewestForNumbers } from './rules.ts'
import { sayChange, verdictOf, verdictOfFew } from './say.ts'
import { type PairTally, tallyPair, tallyQuestion } from './tally.ts'

/** One question about then and one about now: three tables, or words where they are few, or nothing. */
export function resultOfPair(
  then: ChoiceQuestion,
  now: ChoiceQuestion,
  survey: Survey,
  all: Answers[],
): Result {
  const named = nameResult(now, now.pair ?? now.id)
  const [before, after] = [tallyQuestion(then, all), tallyQuestion(now, all)]
  const counts = tallyPair(then, now, all)
  const { complete } = counts
  const shown = mayShow(then, before, survey, all) && mayShow(now, after, survey, all)
  if (!shown || complete < fewest) return { kind: 'held', ...named, text: now.text }
  const { people } = namePeople(survey.voice)
  if (complete < fewestForNumbers) {
    const verdict = verdictOfFew(counts)
    return { kind: 'words', ...named, text: now.text, verdict, sentence: sayChange(verdict, people) }
  }
  const change = changeOf(counts)
  const verdict = verdictOf(change)
  const said = { verdict, sentence: sayChange(verdict, people) }
  const tables = { before: tableOf(then, before), now: tableOf(now, after) }
  const upwards = now.goodEnd !== 'low'
  const ends = { topBefore: endOf(tables.before, upwards), bottomNow: endOf(tables.now, !upwards) }
  return { kind: 'pair', ...named, change, ...tables, ...ends, ...said }
}

/** Who went which way, of everybody or of one planned group. */
export function changeOf({ complete, better, same, worse }: PairTally): PairFigures['change'] {
  const base = blurBase(complete, fewestForNumbers)
  return {
    base,
    better: blurCell(better, base),
    same: blurCell(same, base),
    worse: blurCell(worse, base),
  }
}

function endOf({ rows }: Rows, last: boolean): Row {
  const row = rows.at(last ? -1 : 0)
  if (!row) throw new Error('a question without answers')
  return row
}
