import { saySaving } from './say-saving.ts'
import type { Stepping } from './stepping.ts'
import type { Saving } from './use-saving.ts'

interface Props {
  history: Stepping
  saving: Saving
  said: string
  part: string
  onPart: (part: string) => void
}

const parts = [
  { value: 'questions', text: 'Questions' },
  { value: 'bank', text: 'Question bank' },
  { value: 'about', text: 'About the survey' },
  { value: 'languages', text: 'Languages' },
  { value: 'phone', text: 'On a phone' },
  { value: 'paper', text: 'On paper' },
  { value: 'publish', text: 'Check and publish' },
]

/** What is at hand in every part: which part, undo and redo, and whether it is saved. */
export const Toolbar = ({ history, saving, said, part, onPart }: Props) => (
  <>
    <fieldset class="filter">
      <legend>Part</legend>
      {parts.map(({ value, text }) => (
        <button type="button" key={value} aria-pressed={value === part} onClick={() => onPart(value)}>
          {text}
        </button>
      ))}
    </fieldset>
    <p class="buttons">
      <button type="button" class="link" aria-disabled={!history.undo} onClick={history.undo}>
        Undo
      </button>
      <button type="button" class="link" aria-disabled={!history.redo} onClick={history.redo}>
        Redo
      </button>
      <button type="button" class="link" onClick={() => void saving.settle()}>
        Save now
      </button>
      <span class="small" id="saved">
        {saySaving(saving)}
      </span>
      <span role="status" class="small">
        {said}
      </span>
    </p>
  </>
)
