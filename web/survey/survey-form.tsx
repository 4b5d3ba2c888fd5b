import { longestIn } from '#shared/response/answers.ts'
import type { PageWords } from '#shared/words/en-pages.ts'
import { Books } from '#web/ui/books.tsx'
import { Step } from '#web/ui/step.tsx'
import { asksWhoSees } from './asks-who-sees.ts'
import { CodePage } from './code-page.tsx'
import { KeptBoxes } from './kept-boxes.tsx'
import { NoBoxPage } from './no-box-page.tsx'
import { isBridge, partOf, startsPart } from './part-of.ts'
import { QuestionPage } from './question-page.tsx'
import { ScreenPage } from './screen-page.tsx'
import { shownQuestions } from './shown-questions.ts'
import { StartPage } from './start-page.tsx'
import type { SurveyPage } from './survey-page.ts'

/** Every page of the visit in one form: with JavaScript one shows at a time, without it all of them do. */
export function SurveyForm({ page, words }: { page: SurveyPage; words: PageWords }) {
  const { questions, anchor } = page.survey.definition
  const anchored = questions.find(({ id }) => id === anchor.before)
  return (
    // Off: the browser's Back must not fill in again what somebody left behind.
    <form method="post" action={`/s/${page.distribution}/check`} autocomplete="off">
      {/* What Enter presses in a field: it may not be the first button to see, which changes the language. */}
      <button type="submit" hidden />
      <a class="back next" href={`/s/${page.distribution}`}>
        {words.question.back}
      </a>
      <div class="pages">
        {asksWhoSees(page) && <ScreenPage page={page} words={words} />}
        <StartPage page={page} words={words} first={!asksWhoSees(page)} />
        {shownQuestions(page.survey.definition, page.noBoxes).map((question) => (
          <>
            {question === anchored && (
              <div>
                <Step part={partOf(questions, question)} words={words} />
                <h2>{anchor.text}</h2>
              </div>
            )}
            {page.noBoxes && question.kind === 'text' ? (
              <NoBoxPage question={question} words={words}>
                <KeptBoxes page={page} words={words} at={question} />
              </NoBoxPage>
            ) : (
              <QuestionPage
                question={question}
                words={words}
                most={question.kind === 'text' ? longestIn(question, questions) : undefined}
                recorded={page.recorded?.questions.includes(question.id) || undefined}
              >
                {startsPart(questions, question, anchored) && (
                  <Step part={partOf(questions, question)} words={words} />
                )}
                {isBridge(questions, question) && (
                  <p>
                    <Books filled={2} height={110} />
                  </p>
                )}
                {page.noBoxes && <KeptBoxes page={page} words={words} at={question} />}
              </QuestionPage>
            )}
          </>
        ))}
        {page.kind === 'single' && <CodePage words={words} />}
      </div>
      <button type="submit" class="go next">
        {words.question.go}
      </button>
      <button type="submit" class="go plain">
        {words.question.check}
      </button>
    </form>
  )
}
