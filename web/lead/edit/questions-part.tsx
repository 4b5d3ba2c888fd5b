import { useEffect, useRef } from 'preact/hooks'
import { numberQuestions } from '#web/paper/number-questions.ts'
import { StaffWrong } from '#web/ui/staff-wrong.tsx'
import { AddQuestion } from './add-question.tsx'
import type { Editing } from './editing.ts'
import { FillPlaces } from './fill-places.tsx'
import { QuestionRow } from './question-row.tsx'

interface Props {
  editing: Editing
  /** The question whose fields are open. */
  open: string | undefined
  onOpen: (id: string | undefined) => void
}

/** Every question in its place, one of them open. Wherever a step leads, the focus goes along, and it is said. */
export function QuestionsPart({ editing, open, onOpen }: Props) {
  const { draft, act, say, problem } = editing
  const { questions } = draft
  const focus = useRef<string[]>([])
  useEffect(() => {
    const found = focus.current.map((id) => document.getElementById(id)).find((it) => it !== null)
    found?.focus()
    focus.current = []
  })
  const numbers = numberQuestions(questions)
  return (
    <section aria-labelledby="the-questions">
      <h2 id="the-questions" class="unseen">
        Questions
      </h2>
      <div id="field-questions" tabIndex={-1}>
        <StaffWrong at="questions" problem={problem} />
      </div>
      {questions.length === 0 ? <p>There is no question yet. Choose below how the first one asks.</p> : null}
      <FillPlaces editing={editing} />
      <ol class="list questions">
        {questions.map((question, index) => (
          <QuestionRow
            key={question.id}
            editing={editing}
            question={question}
            index={index}
            number={numbers.get(question.id)}
            open={open === question.id}
            onOpen={() => onOpen(open === question.id ? undefined : question.id)}
            onMove={(to, button) => {
              focus.current = [`${button}-${question.id}`, `field-questions.${question.id}`]
              act({ do: 'move', id: question.id, to })
              say(`It is ${to + 1} of ${questions.length} now.`)
            }}
            onCopy={() => {
              act({ do: 'copy', id: question.id })
              say('A copy stands below it.')
            }}
            onRemove={() => {
              const next = questions[index + 1] ?? questions[index - 1]
              focus.current = [next ? `field-questions.${next.id}` : 'field-new-kind']
              act({ do: 'remove', id: question.id })
              say('It is removed. Undo brings it back.')
            }}
          />
        ))}
      </ol>
      <AddQuestion
        editing={editing}
        onAdded={(id) => {
          focus.current = [`field-questions.${id}.text`]
          onOpen(id)
        }}
      />
    </section>
  )
}
