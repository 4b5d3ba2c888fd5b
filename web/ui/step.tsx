import type { Words } from '#shared/words/en.ts'
import { fillIn } from './fill-in.ts'

export type Part = 1 | 2 | 3

const fills = {
  1: <rect class="c1" x="1" y="1" width="9" height="18" rx="2" />,
  2: <rect class="c2" x="24" y="1" width="9" height="18" rx="2" />,
  3: null,
}

/** Where in the visit a question stands: the left book is before, the right book is now. */
export const Step = ({ part, words }: { part: Part; words: Words }) => (
  <p class="step">
    <svg width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
      {fills[part]}
      <path
        class="s5"
        stroke-width="2"
        d="M3 1h5q2 0 2 2v14q0 2-2 2h-5q-2 0-2-2v-14q0-2 2-2zM26 1h5q2 0 2 2v14q0 2-2 2h-5q-2 0-2-2v-14q0-2 2-2zM10 12q7-7 14 0"
      />
    </svg>{' '}
    {fillIn(words.question.step, { part, name: words.question.parts[part - 1] ?? '' })}
  </p>
)
