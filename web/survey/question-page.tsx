import { longestText } from '#shared/response/answers.ts'
import { isChoice } from '#shared/survey/options-of.ts'
import type { ChoiceQuestion, Question, TextQuestion } from '#shared/survey/question.ts'
import type { Words } from '#shared/words/en.ts'
import { ChoiceRows } from './choice-rows.tsx'
import { textField } from './field-names.ts'

/**
 * One page of the visit, and one piece of the long form. What the page’s script must know of a question
 * and cannot see in its fields stands in `data-` attributes: the questions travel once.
 */
export function QuestionPage({ question, words }: { question: Question; words: Words }) {
  if (isChoice(question)) return <ChoicePage question={question} words={words} />
  if (question.kind === 'text') return <TextPage question={question} words={words} />
  return (
    <div data-show={showIf(question)}>
      <h2>{question.text}</h2>
      {question.hint && <p>{question.hint}</p>}
    </div>
  )
}

function ChoicePage({ question, words }: { question: ChoiceQuestion; words: Words }) {
  return (
    <fieldset data-show={showIf(question)} data-back={question.reported ? undefined : true}>
      <legend>
        <h2>{question.text}</h2>
      </legend>
      {question.hint && <p>{question.hint}</p>}
      {question.showIf && <p class="plain">{words.question.ifFits}</p>}
      {question.kind === 'many' && <p>{words.question.many}</p>}
      {question.sensitive && <p>{words.question.sensitive}</p>}
      <ChoiceRows question={question} words={words} />
    </fieldset>
  )
}

function TextPage({ question, words }: { question: TextQuestion; words: Words }) {
  const field = textField(question.id)
  return (
    <div data-show={showIf(question)}>
      <h2 id={`${field}.h`}>{question.text}</h2>
      {question.hint && <p>{question.hint}</p>}
      <div id={`${field}.p`}>
        {words.question.box.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </div>
      <textarea
        name={field}
        rows={6}
        maxlength={longestText}
        aria-labelledby={`${field}.h`}
        aria-describedby={`${field}.p`}
      />
    </div>
  )
}

const showIf = (question: Question): string | undefined =>
  question.showIf && JSON.stringify(question.showIf)
