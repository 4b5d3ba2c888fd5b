import type { ComponentChildren } from 'preact'
import type { TextQuestion } from '#shared/survey/question.ts'
import type { PageWords } from '#shared/words/en-pages.ts'
import { writeShowIf } from './show-if.ts'

/** Where the first box would have been, while nobody reads what is written. */
export const NoBoxPage = (props: {
  question: TextQuestion
  words: PageWords
  children: ComponentChildren
}) => {
  const { question, words, children } = props
  return (
    <div {...writeShowIf(question.showIf)}>
      <h2>{words.noBox.heading}</h2>
      <p>{words.noBox.why}</p>
      <p>{words.question.box.at(-1)}</p>
      {children}
    </div>
  )
}
