import type { ComponentChildren } from 'preact'
import { alwaysOptions, exclusiveIds } from '#shared/survey/options-of.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import type { Words } from '#shared/words/en.ts'
import { Face } from '#web/ui/face.tsx'
import { asFaces } from './as-faces.ts'
import { answerField } from './field-names.ts'

interface Props {
  question: ChoiceQuestion
  words: Words
}

/** A question’s answers: those of the scale as rows or faces, those outside it, and the two that are always there. */
export function ChoiceRows({ question, words }: Props) {
  const { options, na = [] } = question
  const always = question.always === false ? [] : alwaysOptions
  const steps = options.length
  return (
    <>
      {asFaces(question) ? (
        <div class={steps > 3 ? 'faces five' : 'faces'}>
          {options.map(({ id, text }, step) => (
            <Row question={question} id={id}>
              <Face step={step} of={steps} />
              {text}
            </Row>
          ))}
        </div>
      ) : (
        options.map(({ id, text, exclusive }) => (
          <Row question={question} id={id} apart={exclusive}>
            {text}
          </Row>
        ))
      )}
      {na.map(({ id, text }, place) => (
        <Row question={question} id={id} apart={place === 0}>
          {text}
        </Row>
      ))}
      {always.map((id, place) => (
        <Row question={question} id={id} apart={place === 0}>
          {words.question.always[id]}
        </Row>
      ))}
    </>
  )
}

interface RowProps {
  question: ChoiceQuestion
  id: string
  apart?: boolean | undefined
  children: ComponentChildren
}

function Row({ question, id, apart, children }: RowProps) {
  const many = question.kind === 'many'
  return (
    <label class={apart ? 'apart' : undefined}>
      <input
        type={many ? 'checkbox' : 'radio'}
        name={answerField(question.id)}
        value={id}
        data-alone={(many && exclusiveIds(question).includes(id)) || undefined}
      />
      {children}
    </label>
  )
}
