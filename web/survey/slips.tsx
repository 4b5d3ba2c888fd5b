import type { Entered } from '#shared/response/read-entered.ts'
import { isEntered } from '#shared/survey/is-entered.ts'
import type { Words } from '#shared/words/en.ts'
import { ErrorSummary } from '#web/ui/error-summary.tsx'
import { EnterPage } from './enter-page.tsx'
import { enterField } from './field-names.ts'
import { partsOf } from './parts-of.ts'
import { saySlip } from './say-slip.ts'
import type { SurveyPage } from './survey-page.ts'

interface Props {
  page: SurveyPage
  slips: Record<string, Entered>
  words: Words
}

const wrongIn = ({ page, slips }: Props) =>
  page.survey.definition.questions.filter(isEntered).filter(({ id }) => id in slips)

/** Without JavaScript: the first thing that has to be put right, and the way to it. */
export function SlipsSummary(props: Props) {
  const [first] = wrongIn(props)
  if (!first) return null
  const field = enterField(first.id, partsOf(first)[0] ?? '')
  return <ErrorSummary problem={saySlip(first, props.words.lang)} field={field} words={props.words} />
}

/** Each question that has to be put right, once more, with what was entered. */
export const Slips = (props: Props) =>
  wrongIn(props).map((question) => (
    <EnterPage question={question} words={props.words} wrong={props.slips[question.id]} />
  ))
