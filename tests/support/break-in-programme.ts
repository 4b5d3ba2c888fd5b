// Somebody's own programme to find out what one person answered, from everything published about one survey's questions
// that belong together. It shares nothing with the break-in test but the solver, which works out its sums.
import type { Answers } from '#shared/response/answers.ts'
import type { Count, Result } from '#shared/results/release.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import { solver } from './solver.ts'

/** Everything somebody can have given: for each question the answers that count, as one string; '' for none. */
export type Person = Record<string, string>

export interface Sum {
  of: (person: Person) => number
  low: number
  high: number
}

/** One thing that somebody wants to know of a person, and what it can turn out to be. */
export interface Secret {
  is: string
  values: string[]
  of: (person: Person) => string
  needs: number
}

export const severalOf = ({ kind, top }: ChoiceQuestion): boolean =>
  kind === 'many' || (kind === 'rank' && top !== 1)
const ticks = (given = ''): string[] => (given === '' ? [] : given.split(' '))
export const gave = (person: Person, { id }: ChoiceQuestion, option: string): boolean =>
  ticks(person[id]).includes(option)
const inside = (person: Person, question: ChoiceQuestion): boolean =>
  question.options.some(({ id }) => gave(person, question, id))

/** Every way to answer these questions, each asked only of those whom an answer before it leads there. */
export function everyPerson(questions: ChoiceQuestion[]): Person[] {
  let all: Person[] = [{}]
  for (const question of questions)
    all = all.flatMap((person) =>
      isAsked(question, person)
        ? waysOf(question).map((way) => ({ ...person, [question.id]: way }))
        : [person],
    )
  return all
}

const isAsked = ({ showIf }: ChoiceQuestion, person: Person): boolean =>
  !showIf || !('question' in showIf) || ticks(person[showIf.question]).some((it) => showIf.any.includes(it))

function waysOf(question: ChoiceQuestion): string[] {
  const ids = question.options.map(({ id }) => id)
  const apart = (question.na ?? []).map(({ id }) => id)
  if (!severalOf(question)) return ['', ...ids, ...apart]
  const sets = Array.from({ length: 2 ** ids.length }, (_, chosen) =>
    ids.filter((_, place) => chosen & (2 ** place)),
  )
  const right =
    question.kind === 'rank' ? sets.filter(({ length }) => length === 0 || length === question.top) : sets
  return [...right.map((it) => it.join(' ')), ...apart]
}

export const answersOf = (questions: ChoiceQuestion[], person: Person): Answers =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const given = ticks(person[question.id])
      const list = question.kind === 'many' || question.kind === 'rank'
      return given.length === 0 ? [] : [[question.id, list ? given : (given[0] ?? '')]]
    }),
  )

const between = (
  of: (person: Person) => number | boolean,
  { low, high }: Pick<Count, 'low' | 'high'>,
): Sum => ({
  of: (person) => Number(of(person)),
  low,
  high,
})
const atLeast = (of: Sum['of'], low: number): Sum => ({ of, low, high: Number.POSITIVE_INFINITY })
const atMost = (of: Sum['of'], high: number): Sum => ({ of, low: Number.NEGATIVE_INFINITY, high })

/** Better 1, the same 0, worse -1; nothing where a half is missing. */
function moved([then, now]: ChoiceQuestion[], person: Person): number | undefined {
  if (!then || !now) return undefined
  const [from, to] = [then, now].map((half) => half.options.findIndex(({ id }) => gave(person, half, id)))
  if (from === undefined || to === undefined || from < 0 || to < 0) return undefined
  return Math.sign(to - from) * (now.goodEnd === 'low' ? -1 : 1)
}

/** What one published result tells, in each way in which it may have come about. */
export function readResult(result: Result, of: ChoiceQuestion[]): Sum[][] {
  const [first] = of
  if (!first || result.kind === 'held') return [[]]
  const least = of.flatMap((question) =>
    severalOf(question) || !question.minPerOption
      ? []
      : question.options.map(({ id }) =>
          atLeast((it) => Number(gave(it, question, id)), question.minPerOption ?? 0),
        ),
  )
  if (result.kind === 'words')
    return (of.length > 1 ? [readVerdict(of, result.sentence)] : readSentence(first, result.sentence)).map(
      (it) => [...it, ...least],
    )
  const table = (
    question: ChoiceQuestion,
    { base, rows }: { base: Count; rows: { id: string; count: Count }[] },
  ) => [
    between((it) => inside(it, question), base),
    ...rows.map(({ id, count }) => between((it) => gave(it, question, id), count)),
  ]
  if (result.kind === 'figures')
    return [
      [
        ...table(first, result),
        ...result.apart.map(({ id, count }) => between((it) => gave(it, first, id), count)),
        ...least,
      ],
    ]
  const way = (wanted: number, count: Count) => between((it) => moved(of, it) === wanted, count)
  const { base, better, same, worse } = result.change
  return [
    [
      ...of.flatMap((question, half) => table(question, half === 0 ? result.before : result.now)),
      between((it) => moved(of, it) !== undefined, base),
      ...[way(1, better), way(0, same), way(-1, worse)],
      ...least,
    ],
  ]
}

/** Under 20 the sentence is the figure; whoever knows the rules knows what must be so, and what cannot be. */
function readVerdict(of: ChoiceQuestion[], said: string): Sum[] {
  const most = (way: number) => (it: Person) =>
    moved(of, it) === undefined ? 0 : moved(of, it) === way ? 1 : -1
  const lead = (it: Person) => moved(of, it) ?? 0
  const base = between((it) => moved(of, it) !== undefined, { low: 10, high: 19 })
  const half = /^More than half.* told us (better|worse|the same)\.$/.exec(said)?.[1]
  const place = { better: 1, 'the same': 0, worse: -1 }[half ?? '']
  if (place !== undefined) return [base, atLeast(most(place), 2)]
  const none = [base, ...[1, 0, -1].map((way) => atMost(most(way), 1))]
  if (/better than worse/.test(said)) return [...none, atLeast(lead, 2)]
  if (/worse than better/.test(said)) return [...none, atMost(lead, -2)]
  return [...none, atLeast(lead, -1), atMost(lead, 1)]
}

function readSentence(question: ChoiceQuestion, said: string): Sum[][] {
  const base = between((it) => inside(it, question), { low: 10, high: 19 })
  const named = question.options.filter(({ text }) => said.includes(`“${text}”`))
  const most = (id: string) => (it: Person) => (inside(it, question) ? (gave(it, question, id) ? 1 : -1) : 0)
  const lead = (one: string, two: string) => (it: Person) =>
    Number(gave(it, question, one)) - Number(gave(it, question, two))
  const isHalf = said.startsWith('More than half')
  const halves = question.options.map(({ id }) =>
    isHalf && named.some((it) => it.id === id) ? atLeast(most(id), 2) : atMost(most(id), 1),
  )
  if (isHalf || severalOf(question)) return [[base, ...halves]]
  const ids = question.options.map(({ id }) => id)
  const [first] = named
  if (first)
    return [
      [base, ...halves, ...ids.filter((id) => id !== first.id).map((id) => atLeast(lead(first.id, id), 2))],
    ]
  return ids.flatMap((one) =>
    ids
      .filter((two) => two !== one)
      .map((two) => [
        base,
        ...halves,
        atMost(lead(one, two), 1),
        ...ids.filter((id) => id !== one && id !== two).map((id) => atLeast(lead(two, id), 0)),
        atLeast(lead(one, two), 0),
      ]),
  )
}

/** Of a shown follow-up: those who passed what led to it and were not asked are nobody, or ten and more. */
export function readFollowUp(question: ChoiceQuestion, questions: ChoiceQuestion[]): Sum[][] {
  const { showIf } = question
  const parent = questions.find(({ id }) => showIf && 'question' in showIf && showIf.question === id)
  if (!parent) return [[]]
  const passed = (it: Person) => Number(inside(it, parent) && !isAsked(question, it))
  return [[between(passed, { low: 0, high: 0 })], [atLeast(passed, 10)]]
}

export const secretsOf = (questions: ChoiceQuestion[]): Secret[] =>
  questions.flatMap((question): Secret[] =>
    severalOf(question)
      ? question.options.map(({ id }) => ({
          is: `${question.id} ${id}`,
          values: ['yes', 'no'],
          of: (it) => (gave(it, question, id) ? 'yes' : 'no'),
          needs: 2,
        }))
      : [
          {
            is: question.id,
            values: question.options.map(({ id }) => id),
            of: (it) => it[question.id] ?? '',
            needs: Math.min(3, question.options.length),
          },
        ],
  )

export interface Found {
  /** Secrets that are certain, and those with fewer values left than the rule asks for. */
  recovered: string[]
  narrowed: string[]
  /** Worlds that the attacker holds possible, as so many people of each kind. */
  worlds: number[][]
}

/** Everything that is published, who is known, and what that leaves of anybody else. */
export function breakInto(people: Person[], ways: Sum[][], known: Person[], secrets: Secret[]): Found {
  const asks = ways.map((sums) =>
    solver.open(
      people.length,
      sums.map(({ of, low, high }) => ({ weights: people.map(of), low, high })),
    ),
  )
  const least = people.map(
    (person) => known.filter((it) => JSON.stringify(it) === JSON.stringify(person)).length,
  )
  const found: Found = { recovered: [], narrowed: [], worlds: [] }
  const isLeft = ({ of }: Secret, value: string): boolean => {
    const aim = people.map((person) => Number(of(person) === value))
    return asks.some((ask) => {
      const world = ask(least, aim)
      if (world) found.worlds.push([...world])
      return world?.some((count, at) => aim[at] === 1 && count > (least[at] ?? 0)) ?? false
    })
  }
  for (const secret of secrets) {
    const left = secret.values.filter((value) => isLeft(secret, value)).length
    if (left <= 1) found.recovered.push(secret.is)
    if (left < secret.needs) found.narrowed.push(secret.is)
  }
  solver.close()
  return found
}
