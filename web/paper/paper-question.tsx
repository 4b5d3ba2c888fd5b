import type { VNode } from 'preact'
import type { ChoiceQuestion, Question } from '#shared/survey/question.ts'
import type { Words } from '#shared/words/en.ts'
import { enteredWords } from '#shared/words/entered-words.ts'
import type { PaperWords } from '#shared/words/paper/paper-words.ts'
import { fillIn } from '#web/ui/fill-in.ts'
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
    case 'number':
    case 'date':
    case 'rank':
      return (
        <>
          <p class="how">{sayHow(question, words, paper)}</p>
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

/** On paper a number or a date is ticked as it would be kept, and of an order what stands at the top. */
function sayHow({ kind, top }: ChoiceQuestion, words: Words, paper: PaperWords): string {
  if (kind === 'rank') return fillIn(enteredWords(words.lang).tick, { top: top ?? 1 })
  return kind === 'many' ? words.question.many : paper.one
}
