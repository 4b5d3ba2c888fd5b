import { longestIn } from '#shared/response/answers.ts'
import type { TextQuestion } from '#shared/survey/question.ts'
import type { Words } from '#shared/words/en.ts'
import { ErrorSummary } from '#web/ui/error-summary.tsx'
import { textField } from './field-names.ts'
import { sayTooLong } from './say-too-long.ts'
import type { SurveyPage } from './survey-page.ts'

interface Props {
  page: SurveyPage
  given: { texts: Record<string, string>; long: readonly string[] }
  words: Words
}

const longIn = ({ page, given }: Props): TextQuestion[] =>
  page.survey.definition.questions.flatMap((it) =>
    it.kind === 'text' && given.long.includes(it.id) ? [it] : [],
  )

const say = ({ page, given, words }: Props, question: TextQuestion): string =>
  sayTooLong(given.texts[question.id] ?? '', longestIn(question, page.survey.definition.questions), words) ??
  words.error

/** Without JavaScript: that words are too long for their box, and the way to them. */
export function LongSummary(props: Props) {
  const [first] = longIn(props)
  return first ? (
    <ErrorSummary problem={say(props, first)} field={textField(first.id)} words={props.words} />
  ) : null
}

/** The words themselves, all of them, to make them shorter. */
export const LongBoxes = (props: Props) =>
  longIn(props).map((question) => (
    <div class="apart">
      <h2>{question.text}</h2>
      <p class="error">{say(props, question)}</p>
      <textarea
        id={textField(question.id)}
        name={textField(question.id)}
        rows={12}
        aria-label={question.text}
      >
        {`\n${props.given.texts[question.id] ?? ''}`}
      </textarea>
    </div>
  ))
