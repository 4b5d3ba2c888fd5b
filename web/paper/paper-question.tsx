import type { VNode } from 'preact'
import type { Question } from '#shared/survey/question.ts'
import type { Words } from '#shared/words/en.ts'
import type { PaperWords } from '#shared/words/paper/paper-words.ts'
import { PaperOptions } from './paper-options.tsx'

interface Props {
  question: Question
  number: number | undefined
  /** For whom it is, when not for everybody. */
  after: string | undefined
  words: Words
  paper: PaperWords
}

/** One question on paper: its number, its words, and where to put the answer. */
export function PaperQuestion(props: Props) {
  const { question, number, after, words, paper } = props
  if (question.kind === 'statement') return <p class="says">{question.text}</p>
  return (
    <section class={question.showIf ? 'ask follows' : 'ask'}>
      {after ? <p class="after">{after}</p> : null}
      <h3>
        <span class="number">{number}</span> <span>{question.text}</span>
      </h3>
      {question.hint ? <p>{question.hint}</p> : null}
      {question.sensitive ? <p>{paper.sensitive}</p> : null}
      <Answer question={question} words={words} paper={paper} />
    </section>
  )
}

/** Every kind of question has its place to answer: a new kind does not compile before it has one. */
function Answer({ question, words, paper }: Pick<Props, 'question' | 'words' | 'paper'>): VNode | null {
  switch (question.kind) {
    case 'check':
    case 'faces':
    case 'scale':
    case 'one':
    case 'many':
      return (
        <>
          <p class="how">{question.kind === 'many' ? words.question.many : paper.one}</p>
          <PaperOptions question={question} words={words} />
        </>
      )
    case 'text':
      return (
        <>
          {words.question.box
            .filter((sentence) => !sentence.includes(words.bar.help))
            .map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          <p>{paper.helpNow}</p>
          <div class="box" />
          <p class="how">{paper.more}</p>
        </>
      )
    case 'statement':
      return null
  }
}
