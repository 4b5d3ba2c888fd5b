import { useRef, useState } from 'preact/hooks'
import { checkAnswers } from '#shared/response/check-answers.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'
import { isAsked } from '#shared/survey/is-asked.ts'
import { type Language, languageNames } from '#shared/survey/language.ts'
import type { Asked } from '#shared/survey/survey.ts'
import type { Words } from '#shared/words/en.ts'
import { numberQuestions } from '#web/paper/number-questions.ts'
import { clearOthers } from '#web/survey/clear-others.ts'
import { QuestionPage } from '#web/survey/question-page.tsx'
import { readForm } from '#web/survey/read-form.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { asTicked } from './as-ticked.ts'
import type { Given } from './given.ts'

interface Props {
  survey: Asked
  words: Words
  /** What the paper is written in. The questions stand here in English, with the paper’s numbers. */
  language: Language
  onLanguage: (language: Language) => void
  onTyped: (given: Given, twice: boolean) => void
  onStop?: () => void
}

const languages = Object.entries(languageNames).flatMap(([value, text]) =>
  isLanguage(value) ? [{ value, text }] : [],
)

/** The survey’s own questions in the order and with the numbers of the paper. The form is the one place where answers are. */
export function KeyingForm({ survey, words, language, onLanguage, onTyped, onStop }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [given, setGiven] = useState<Given>({ answers: {}, texts: {} })
  const kept = keepAsked(survey, given.answers, given.texts)
  const numbers = numberQuestions(survey.questions)
  const read = (): Given => {
    if (!form.current) return { answers: {}, texts: {} }
    const { answers, texts } = readForm(form.current, survey.questions)
    // More ticks than count are no answer, on paper as on a phone.
    for (const id of checkAnswers(survey, answers)) delete answers[id]
    return { answers, texts }
  }
  return (
    <form
      class="keying"
      ref={form}
      autocomplete="off"
      onInput={({ target }) => {
        if (form.current) clearOthers(form.current, target)
        setGiven(read())
      }}
      onSubmit={(event) => {
        event.preventDefault()
        onTyped(read(), event.submitter?.getAttribute('value') === 'twice')
      }}
    >
      <StaffSelect
        name="language"
        label="What is the paper written in?"
        options={languages}
        chosen={language}
        problem={undefined}
        onChosen={onLanguage}
      />
      {survey.questions.map((question) =>
        numbers.has(question.id) ? (
          <div key={question.id} class="keyed" hidden={!isAsked(question.showIf, kept.answers, kept.texts)}>
            <b class="number">{numbers.get(question.id)}</b>
            <QuestionPage question={asTicked(question)} words={words} />
          </div>
        ) : null,
      )}
      <p class="buttons">
        <StaffButton>All typed in</StaffButton>
        <button type="submit" value="twice" class="go quiet">
          All typed in, and hard to read: type it in twice
        </button>
        {onStop ? (
          <StaffButton quiet onPress={onStop}>
            Stop, and send nothing of this paper
          </StaffButton>
        ) : null}
      </p>
    </form>
  )
}

function isLanguage(value: string): value is Language {
  return value in languageNames
}
