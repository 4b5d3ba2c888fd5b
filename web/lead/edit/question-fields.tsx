import type { Advice } from '#shared/survey/advice/advice.ts'
import { toKind } from '#shared/survey/edit/to-kind.ts'
import { isChoice } from '#shared/survey/options-of.ts'
import type { Question } from '#shared/survey/question.ts'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { AnswersFields } from './answers-fields.tsx'
import { BoxFields } from './box-fields.tsx'
import type { Editing } from './editing.ts'
import { kinds } from './kind-names.ts'
import { MarksFields } from './marks-fields.tsx'
import { PairFields } from './pair-fields.tsx'
import { PictureFields } from './picture-fields.tsx'
import { ResultsFields } from './results-fields.tsx'
import { RuleFields } from './rule-fields.tsx'
import { SourceFields } from './source-fields.tsx'
import { WordsFields } from './words-fields.tsx'

interface Props {
  editing: Editing
  question: Question
  advice: readonly Advice[]
}

/** All that can be said of one question: the words first, what few need folded away. */
export function QuestionFields({ editing, question, advice }: Props) {
  const change = (next: Question, typing?: string): void =>
    editing.act({ do: 'change', question: next }, typing)
  const at = `questions.${question.id}`
  const all = { at, editing, change }
  return (
    <div class="card">
      {advice.length > 0 ? (
        <ul class="advice" aria-label="To think about">
          {advice.map((it) => (
            <li key={it.at + it.say}>
              {it.stops ? <b>To put right: </b> : null}
              {it.say}
            </li>
          ))}
        </ul>
      ) : null}
      <WordsFields {...all} question={question} />
      <StaffSelect
        name={`${at}.kind`}
        label="How is it answered?"
        options={kinds}
        chosen={question.kind}
        problem={editing.problem}
        onChosen={(kind) => change(toKind(question, kind))}
      />
      {isChoice(question) ? <AnswersFields {...all} question={question} /> : null}
      {question.kind === 'text' ? <BoxFields {...all} question={question} /> : null}
      <MarksFields {...all} question={question} />
      <RuleFields {...all} question={question} />
      {isChoice(question) ? <PairFields editing={editing} question={question} /> : null}
      <details>
        <summary>Picture, results and where it comes from</summary>
        <PictureFields {...all} question={question} />
        <ResultsFields {...all} question={question} />
        <SourceFields {...all} question={question} />
      </details>
    </div>
  )
}
