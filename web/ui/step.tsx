import type { Words } from '#shared/words/en.ts'
import { Books } from './books.tsx'
import { fillIn } from './fill-in.ts'

export type Part = 1 | 2 | 3

/** Where in the visit a page stands. */
export const Step = ({ part, words }: { part: Part; words: Words }) => (
  <span class="step">
    <Books filled={part} height={20} />
    {fillIn(words.question.step, { part, name: words.question.parts[part - 1] ?? '' })}
  </span>
)
