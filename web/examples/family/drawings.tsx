import { Books } from '#web/ui/books.tsx'
import { Shelf } from '#web/ui/shelf.tsx'
import { Step } from '#web/ui/step.tsx'
import { State } from '../state.tsx'
import { words } from './words.ts'

const filled = [
  { filled: 1, name: 'Then' },
  { filled: 2, name: 'Now' },
  { filled: 3, name: 'Neither' },
  { filled: 'both', name: 'The mark' },
] as const

export const Drawings = () => (
  <>
    {filled.map((it) => (
      <State key={it.name} name={it.name}>
        <Books filled={it.filled} height={40} />
      </State>
    ))}
    <State name="The bridge">
      <Books filled={2} height={110} />
    </State>
    {([1, 2, 3] as const).map((part) => (
      <State key={part} name={`Part ${part} of the visit`}>
        <Step part={part} words={words} />
      </State>
    ))}
    <State name="Shelf at the start">
      <Shelf />
    </State>
    <State name="Shelf at the end">
      <Shelf full />
    </State>
  </>
)
