import type { Question } from '../question.ts'
import { freeId } from './free-id.ts'
import { isSame, three } from './three.ts'

/** The questions of both, in the order of whoever moved them; what one added stands after what it stood after there. */
export function mergeQuestions(base: Question[], mine: Question[], theirs: Question[]) {
  const [was, hers] = [byId(base), byId(theirs)]
  const clashes: string[] = []
  const moved = isSame(orderIn(mine, was), orderIn(base, byId(mine)))
  const questions: Question[] = []
  for (const question of mine) {
    const before = was.get(question.id)
    const other = hers.get(question.id)
    if (!before || (other && isSame(before, other))) questions.push(question)
    else if (other) {
      questions.push(three(before, question, other))
      if (!isSame(before, question) && !isSame(question, other)) clashes.push(`“${question.text}”`)
    } else if (!isSame(before, question)) {
      questions.push(question)
      clashes.push(`“${question.text}”, which they removed`)
    }
  }
  if (moved) reorder(questions, theirs)
  addTheirs(questions, { was, mine: byId(mine), theirs }, clashes)
  return { questions, clashes }
}

interface Sides {
  was: ReadonlyMap<string, Question>
  mine: ReadonlyMap<string, Question>
  theirs: Question[]
}

/** What only they have: new, or changed where I removed it. */
function addTheirs(questions: Question[], { was, mine, theirs }: Sides, clashes: string[]): void {
  for (const [index, question] of theirs.entries()) {
    const before = was.get(question.id)
    const same = mine.get(question.id)
    if (before ? same || isSame(before, question) : same && isSame(same, question)) continue
    if (before) clashes.push(`“${question.text}”, which you removed`)
    const id = freeId(
      question.id,
      questions.map((it) => it.id),
    )
    const after = questions.findIndex((it) => it.id === theirs[index - 1]?.id)
    questions.splice(after === -1 ? (index === 0 ? 0 : questions.length) : after + 1, 0, { ...question, id })
  }
}

const byId = (questions: Question[]): ReadonlyMap<string, Question> =>
  new Map(questions.map((it) => [it.id, it]))
const orderIn = (questions: Question[], known: ReadonlyMap<string, Question>): string[] =>
  questions.map(({ id }) => id).filter((id) => known.has(id))

/** Those that both have, in the places of theirs. */
function reorder(questions: Question[], theirs: Question[]): void {
  const place = new Map(theirs.map(({ id }, index) => [id, index]))
  const places = questions.flatMap(({ id }, index) => (place.has(id) ? index : []))
  const sorted = places
    .map((index) => questions[index])
    .filter((it) => it !== undefined)
    .toSorted((one, two) => (place.get(one.id) ?? 0) - (place.get(two.id) ?? 0))
  for (const [turn, index] of places.entries()) {
    const question = sorted[turn]
    if (question) questions[index] = question
  }
}
