import { noABitYes, sadToHappy } from '#shared/library/scales.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import { QuestionPage } from '#web/survey/question-page.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'
import { words } from './words.ts'

export function Faces({ sample }: { sample: Sample }) {
  const common = { kind: 'faces', text: sample.label, reported: true } as const
  const five = [sample.third, ...noABitYes.map(({ text }) => text), sample.short]
  const questions: [string, ChoiceQuestion][] = [
    ['Three', { ...common, id: 'three', options: sadToHappy }],
    ['Five', { ...common, id: 'five', options: five.map((text, index) => ({ id: `f${index}`, text })) }],
    [
      'Long text',
      { ...common, id: 'face-long', options: sadToHappy.map(({ id }) => ({ id, text: sample.hint })) },
    ],
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
