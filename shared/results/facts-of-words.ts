import { countsSeveral } from '../survey/options-of.ts'
import type { ChoiceQuestion } from '../survey/question.ts'
import { type Fact, isInside, type Kind, type MakeFact, noLimit } from './puzzle.ts'
import type { InWords, Verdict } from './release.ts'
import { clearLead, fewest, fewestForNumbers } from './rules.ts'
import { type Way, wayOf, ways } from './tally.ts'

const few = { low: fewest, high: fewestForNumbers - 1 }
const ahead = { low: clearLead, high: noLimit }
const notAhead = { low: -noLimit, high: clearLead - 1 }
const near = { low: 1 - clearLead, high: clearLead - 1 }
const notBehind = { low: 0, high: noLimit }

/** A verdict on fewer than 20: who is ahead, and that nothing that would have been said before it is so. */
export function factsOfVerdict(
  then: ChoiceQuestion,
  now: ChoiceQuestion,
  { verdict = 'unclear' }: InWords,
  fact: MakeFact,
): Fact[] {
  const lead = (way: Way, over: Way[], span: typeof near): Fact =>
    fact((kind) => {
      const gone = wayOf(then, now, kind)
      return gone === way ? 1 : gone && over.includes(gone) ? -1 : 0
    }, span)
  const most = (way: Way, span: typeof near) =>
    lead(
      way,
      ways.filter((other) => other !== way),
      span,
    )
  const said: Record<Verdict, () => Fact[]> = {
    'mostly better': () => [most('better', ahead)],
    'mostly worse': () => [most('worse', ahead)],
    'mostly the same': () => [most('same', ahead)],
    'more better': () => [lead('better', ['worse'], ahead), most('better', notAhead), most('same', notAhead)],
    'more worse': () => [lead('worse', ['better'], ahead), most('worse', notAhead), most('same', notAhead)],
    unclear: () => [lead('better', ['worse'], near), most('same', notAhead)],
  }
  return [fact((kind) => wayOf(then, now, kind) !== undefined, few), ...said[verdict]()]
}

/** What is said of one question that fewer than 20 answered. Where nobody leads, any two can share the lead. */
export function factsOfLeads(question: ChoiceQuestion, { leads }: InWords, fact: MakeFact): Fact[][] {
  const { how, answers } = leads ?? { how: 'unclear', answers: [] }
  const ids = question.options.map(({ id }) => id)
  const others = (...not: string[]) => ids.filter((id) => !not.includes(id))
  const lead = (id: string, over: string[], span: typeof near): Fact =>
    fact((kind: Kind) => {
      const given = kind[question.id] ?? ''
      return given === id ? 1 : over.includes(given) ? -1 : 0
    }, span)
  const most = (id: string, span: typeof near) => lead(id, others(id), span)
  const base = fact((kind) => isInside(question, kind), few)
  if (countsSeveral(question))
    return [[base, ...ids.slice(0, -1).map((tick) => most(tick, answers.includes(tick) ? ahead : notAhead))]]
  const [first] = answers
  if (first && how === 'half') return [[base, most(first, ahead)]]
  if (first) return [[base, most(first, notAhead), ...others(first).map((id) => lead(first, [id], ahead))]]
  return ids.flatMap((one, place) =>
    ids.slice(place + 1).map((two) => {
      const behind = others(one, two).flatMap((id) => [
        lead(one, [id], notBehind),
        lead(two, [id], notBehind),
      ])
      return [base, lead(one, [two], near), ...behind]
    }),
  )
}
