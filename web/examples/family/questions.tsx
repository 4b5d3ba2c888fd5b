import type { Question } from '#shared/survey/question.ts'
import { QuestionPage } from '#web/survey/question-page.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'
import { words } from './words.ts'

export function Questions({ sample }: { sample: Sample }) {
  const options = [
    { id: 'a', text: sample.short },
    { id: 'b', text: sample.other },
    { id: 'c', text: sample.third },
  ]
  const common = { text: sample.label, reported: true }
  const many = Array.from({ length: 12 }, (_, index) => ({
    id: `n${index}`,
    text: `${sample.other} ${index + 1}`,
  }))
  const questions: [string, Question][] = [
    ['One answer', { ...common, id: 'one', kind: 'scale', options }],
    [
      'With a hint, and answers outside the scale',
      { ...common, id: 'na', kind: 'one', hint: sample.hint, options, na: [{ id: 'n', text: sample.wrong }] },
    ],
    ['Any number, about something hard', { ...common, id: 'many', kind: 'many', sensitive: true, options }],
    [
      'Long text',
      {
        ...common,
        id: 'long',
        kind: 'one',
        text: sample.long,
        options: [
          { id: 'a', text: sample.long },
          { id: 'b', text: sample.unbroken },
        ],
      },
    ],
    ['Many rows', { ...common, id: 'rows', kind: 'one', options: many }],
    ['Own words', { ...common, id: 'text', kind: 'text', helperNote: sample.hint }],
    ['A sentence only', { ...common, id: 'said', kind: 'statement', text: `${sample.hint} ${sample.long}` }],
  ]
  return (
    <>
      {questions.map(([name, question]) => (
        <State key={question.id} name={name}>
          <QuestionPage question={question} words={words} />
        </State>
      ))}
    </>
  )
}
