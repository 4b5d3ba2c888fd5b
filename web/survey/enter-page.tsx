import type { ComponentChildren } from 'preact'
import type { Entered } from '#shared/response/read-entered.ts'
import { edgeOf } from '#shared/survey/edge-of.ts'
import type { ChoiceQuestion, Option } from '#shared/survey/question.ts'
import type { Words } from '#shared/words/en.ts'
import { enteredWords } from '#shared/words/entered-words.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { AlwaysRows, Row } from './choice-rows.tsx'
import { EnterFields } from './enter-fields.tsx'
import { enterField } from './field-names.ts'
import { partsOf } from './parts-of.ts'
import { QuestionHead } from './question-head.tsx'
import { saySlip } from './say-slip.ts'
import { writeShowIf } from './show-if.ts'

interface Props {
  question: ChoiceQuestion
  words: Words
  recorded?: true | undefined
  above?: ComponentChildren
  /** What was entered before, when it has to be put right. */
  wrong?: Entered | undefined
}

/**
 * A number, a date or an order. The planned answers stand hidden beside the fields: the page’s script picks among
 * them as somebody types, and without it the server does. What has to be put right stands ready in the page, too.
 */
export function EnterPage({ question, words, recorded, above, wrong }: Props) {
  const { id, kind, options, top } = question
  const say = saySlip(question, words.lang)
  const { order, rough } = enteredWords(words.lang)
  const explained = kind === 'rank' ? order : [fillIn(rough, { band: options[0]?.text ?? '' })]
  return (
    <div
      {...writeShowIf(question.showIf)}
      data-unreported={question.reported ? undefined : true}
      data-recorded={recorded}
      data-entered={kind}
      data-top={top}
      data-error={words.errorTitle}
    >
      <div class="error" role="alert" tabIndex={-1} hidden>
        <p>
          <b>{words.error}</b>
        </p>
        <p>
          <a href={`#${enterField(id, partsOf(question)[0] ?? '')}`}>{say}</a>
        </p>
      </div>
      <fieldset>
        <QuestionHead question={question} words={words} above={above} />
        <p id={`${id}.p`}>{explained.join('\n')}</p>
        <div class="error" id={`${id}.e`} hidden={!wrong}>
          <p>{say}</p>
        </div>
        <EnterFields question={question} words={words} wrong={wrong} />
        <div hidden>
          {options.map((option) => (
            <Row question={question} id={option.id} from={endOf(option.from)} to={endOf(option.to)}>
              {option.text}
            </Row>
          ))}
        </div>
        <AlwaysRows question={question} words={words} />
      </fieldset>
    </div>
  )
}

const endOf = (edge: Option['from']) => (edge === undefined ? undefined : edgeOf(edge))
