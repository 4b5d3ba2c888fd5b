import type { ComponentChildren } from 'preact'
import { alwaysOptions, exclusiveIds, picksSeveral } from '#shared/survey/options-of.ts'
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
      <AlwaysRows question={question} words={words} />
    </>
  )
}

/** “I don’t know” and “I don’t want to say”. */
export const AlwaysRows = ({ question, words }: Props) =>
  question.always === false
    ? null
    : alwaysOptions.map((id, place) => (
        <Row question={question} id={id} apart={place === 0}>
          {words.question.always[id]}
        </Row>
      ))

interface RowProps {
  question: ChoiceQuestion
  id: string
  apart?: boolean | undefined
  /** What a planned answer stands for, where a number or a date is typed. */
  from?: number | undefined
  to?: number | undefined
  children: ComponentChildren
}

export function Row({ question, id, apart, from, to, children }: RowProps) {
  const many = picksSeveral(question)
  return (
    <label class={apart ? 'apart' : undefined}>
      <input
        type={many ? 'checkbox' : 'radio'}
        name={answerField(question.id)}
        value={id}
        data-alone={(many && exclusiveIds(question).includes(id)) || undefined}
        data-from={from}
        data-to={to}
      />
      {children}
    </label>
  )
}
