import type { ComponentChildren } from 'preact'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import type { Words } from '#shared/words/en.ts'
import { QuestionPicture } from './question-picture.tsx'

interface Props {
  question: ChoiceQuestion
  words: Words
  above: ComponentChildren
}

/** What is asked, and what a person should know before answering. */
export const QuestionHead = ({ question, words, above }: Props) => (
  <>
    <legend>
      {above}
      <h2>{question.text}</h2>
    </legend>
    <QuestionPicture picture={question.picture} />
    {question.hint && <p>{question.hint}</p>}
    {question.showIf && <p class="plain">{words.question.ifFits}</p>}
    {question.kind === 'many' && <p>{words.question.many}</p>}
    {question.sensitive && <p>{words.question.sensitive}</p>}
  </>
)
