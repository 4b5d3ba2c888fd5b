import { useMemo } from 'preact/hooks'
import type { Question } from '#shared/survey/question.ts'
import type { Editing } from './editing.ts'
import { QuestionFields } from './question-fields.tsx'
import { QuestionSteps } from './question-steps.tsx'
import { sayQuestion } from './say-question.ts'

interface Props {
  editing: Editing
  question: Question
  index: number
  /** Its number for those who answer; words only have none. */
  number: number | undefined
  open: boolean
  onOpen: () => void
  onMove: (to: number, button: string) => void
  onCopy: () => void
  onRemove: () => void
}

/** One question: what it asks, what can be done with it, and its fields when it is open. */
export function QuestionRow(props: Props) {
  const { editing, question, number, open, onOpen } = props
  const { draft, advice } = editing
  const about = advice.filter(({ at }) => at.split('.')[1] === question.id)
  const what = number === undefined ? 'these words' : `question ${number}`
  // So many buttons and places are not looked at again with every letter that is typed somewhere else.
  const steps = useMemo(
    () => <QuestionSteps {...props} what={what} />,
    [question.id, props.index, draft.questions.length, what],
  )
  const stops = about.filter((it) => it.stops).length
  return (
    <li class={open ? 'open' : undefined}>
      <h3>
        <button
          type="button"
          class="link wraps"
          id={`field-questions.${question.id}`}
          aria-expanded={open}
          onClick={onOpen}
        >
          {number === undefined ? '' : `${number}. `}
          {question.text || 'No words yet'}
        </button>
      </h3>
      <small>
        {sayQuestion(question, draft)}
        {stops > 0 ? <b> {stops} to put right.</b> : null}
        {about.length > stops ? ` ${about.length - stops} to think about.` : null}
      </small>
      {steps}
      {open ? <QuestionFields editing={editing} question={question} advice={about} /> : null}
    </li>
  )
}
