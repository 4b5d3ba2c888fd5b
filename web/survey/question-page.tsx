import type { ComponentChildren } from 'preact'
import { isEntered } from '#shared/survey/is-entered.ts'
import { isChoice } from '#shared/survey/options-of.ts'
import type { ChoiceQuestion, Question, TextQuestion } from '#shared/survey/question.ts'
import type { Words } from '#shared/words/en.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { ChoiceRows } from './choice-rows.tsx'
import { EnterPage } from './enter-page.tsx'
import { textField } from './field-names.ts'
import { QuestionHead } from './question-head.tsx'
import { QuestionPicture } from './question-picture.tsx'
import { writeShowIf } from './show-if.ts'

interface Props {
  words: Words
  /** Whether it can be heard in a person’s voice. */
  recorded?: true | undefined
  /** How many characters a box takes. More is not cut off, but said. */
  most?: number | undefined
}

/**
 * One page of the visit, and one piece of the long form. What the page’s script must know of a question
 * and cannot see in its fields stands in `data-` attributes: the questions travel once.
 */
export function QuestionPage(props: Props & { question: Question; children?: ComponentChildren }) {
  const { question, words, recorded, most, children } = props
  if (isEntered(question)) return <EnterPage {...{ question, words, recorded }} above={children} />
  if (isChoice(question)) return <ChoicePage {...{ question, words, recorded }} above={children} />
  // A statement's first sentence heads its page; the rest is read below it.
  const [heading, rest] =
    question.kind === 'statement' ? question.text.split(/(?<=[.।۔])\s(.+)/s) : [question.text]
  return (
    <div {...writeShowIf(question.showIf)} data-recorded={recorded}>
      {children}
      <h2>{heading}</h2>
      <QuestionPicture picture={question.picture} />
      {rest && <p>{rest}</p>}
      {question.hint && <p>{question.hint}</p>}
      {question.kind === 'text' && <TextBox question={question} words={words} most={most} />}
    </div>
  )
}

function ChoicePage(props: Props & { question: ChoiceQuestion; above: ComponentChildren }) {
  const { question, words, recorded, above } = props
  return (
    <fieldset
      {...writeShowIf(question.showIf)}
      data-unreported={question.reported ? undefined : true}
      data-recorded={recorded}
    >
      <QuestionHead question={question} words={words} above={above} />
      <ChoiceRows question={question} words={words} />
    </fieldset>
  )
}

const TextBox = ({ question, words, most }: Props & { question: TextQuestion }) => (
  <>
    <div id={question.id}>
      {words.question.box.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {question.helperNote && (
        <p class="note">{fillIn(words.question.helper, { note: question.helperNote })}</p>
      )}
    </div>
    <textarea
      name={textField(question.id)}
      rows={question.short ? 2 : 6}
      data-most={most}
      aria-label={question.text}
      aria-describedby={question.id}
    />
  </>
)
