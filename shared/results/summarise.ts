import type { Answers } from '../response/answers.ts'
import type { ChoiceQuestion } from '../survey/question.ts'
import type { Survey } from '../survey/survey.ts'
import type { Attack } from './attack.ts'
import { blurBase } from './blur.ts'
import { type GroupOfAnswers, tellGroup, withGroups, withGroupsOfPair } from './break-down.ts'
import { isResult } from './plan.ts'
import type { Held, Result } from './release.ts'
import { resultOfPair } from './result-of-pair.ts'
import { nameResult, resultOf } from './result-of-question.ts'

/**
 * Everything that may be shown about one survey's answers in one round: planned questions only, blurred,
 * then whatever the attack refuses is held back. A pure function of the answers, in whatever order.
 */
export function summarise(
  survey: Survey,
  planned: string[],
  all: Answers[],
  attack: Attack,
  groups: GroupOfAnswers[] = [],
): Result[] {
  const choices = survey.questions.filter(isResult).filter((question) => planned.includes(question.id))
  const answered = blurBase(all.length)
  const candidates = choices.flatMap((question) => {
    const pair = choices.filter((other) => question.pair !== undefined && other.pair === question.pair)
    if (question.pair === undefined)
      return withGroups(resultOf(question, survey, all), question, survey, groups)
    return pairOrHalf(question, pair, survey, all, (it, halves) =>
      withGroupsOfPair(it, halves, survey, groups, answered),
    )
  })
  const refused = attack(survey, candidates, answered, groups.map(tellGroup))
  return candidates.map((result) => (refused.has(result.id) ? hold(result) : result))
}

/** A pair is one result, at the place of its second half. Without a good end nothing is better or worse: two questions. */
function pairOrHalf(
  question: ChoiceQuestion,
  pair: ChoiceQuestion[],
  survey: Survey,
  all: Answers[],
  byGroup: (result: Result, pair: [ChoiceQuestion, ChoiceQuestion]) => Result,
): Result[] {
  const [then, now] = [pair.find(({ when }) => when === 'then'), pair.find(({ when }) => when === 'now')]
  if (!then || !now)
    return [{ kind: 'held', ...nameResult(question, question.pair ?? question.id), text: question.text }]
  if (now.goodEnd === 'none') {
    const result = resultOf(question, survey, all)
    return [{ ...result, label: `${result.label}, ${question === then ? 'before' : 'now'}` }]
  }
  return question === now ? [byGroup(resultOfPair(then, now, survey, all), [then, now])] : []
}

function hold(result: Result): Held {
  const { id, label, core, follows, goodEnd } = result
  const text = result.kind === 'pair' ? result.now.text : result.text
  return {
    kind: 'held',
    id,
    label,
    ...(core ? { core } : {}),
    ...(goodEnd ? { goodEnd } : {}),
    ...(follows ? { follows } : {}),
    text,
  }
}
