import type { Question } from '#shared/survey/question.ts'
import type { Editing } from './editing.ts'

interface Props {
  editing: Editing
  question: Question
  index: number
  /** For those who do not see which: “question 3”. */
  what: string
  onMove: (to: number, button: string) => void
  onCopy: () => void
  onRemove: () => void
}

/** Where a question may go, by one place or to any. A button that leads nowhere stays, so that the focus has a place. */
export function QuestionSteps({ editing, question, index, what, onMove, onCopy, onRemove }: Props) {
  const { questions } = editing.draft
  const last = questions.length - 1
  const unseen = <span class="unseen"> {what}</span>
  return (
    <p class="buttons">
      <button
        type="button"
        class="link"
        id={`up-${question.id}`}
        aria-disabled={index === 0}
        onClick={() => index > 0 && onMove(index - 1, 'up')}
      >
        Move up{unseen}
      </button>
      <button
        type="button"
        class="link"
        id={`down-${question.id}`}
        aria-disabled={index === last}
        onClick={() => index < last && onMove(index + 1, 'down')}
      >
        Move down{unseen}
      </button>
      <label class="to-place">
        Move to<span class="unseen"> place, {what}</span>{' '}
        <select
          id={`to-${question.id}`}
          value={index}
          onChange={(event) => onMove(event.currentTarget.selectedIndex, 'to')}
        >
          {questions.map((_, place) => (
            <option key={place} value={place}>
              {place + 1}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="link" onClick={onCopy}>
        Copy{unseen}
      </button>
      <button type="button" class="link" onClick={onRemove}>
        Remove{unseen}
      </button>
    </p>
  )
}
