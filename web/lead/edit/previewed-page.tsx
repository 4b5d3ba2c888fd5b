import type { SurveyRead } from '#shared/library/in-language.ts'
import { longestIn } from '#shared/response/answers.ts'
import type { PageWords } from '#shared/words/en-pages.ts'
import { isBridge, partOf, startsPart } from '#web/survey/part-of.ts'
import { QuestionPage } from '#web/survey/question-page.tsx'
import { Books } from '#web/ui/books.tsx'
import { Step } from '#web/ui/step.tsx'

interface Props {
  survey: SurveyRead
  /** One question only; all of them when it is missing. */
  open: string | undefined
  words: PageWords
}

/** The pages of a visit, without the way through them: nothing can be sent from here. */
export function PreviewedPage({ survey, open, words }: Props) {
  const { questions, anchor } = survey
  const anchored = questions.find(({ id }) => id === anchor.before)
  const shown = questions.filter(({ id }) => open === undefined || id === open)
  return (
    <form class="pages" onSubmit={(event) => event.preventDefault()}>
      {shown.map((question) => (
        <div key={question.id}>
          {question === anchored ? <h2>{anchor.text}</h2> : null}
          <QuestionPage
            question={question}
            words={words}
            most={question.kind === 'text' ? longestIn(question, questions) : undefined}
          >
            {startsPart(questions, question, anchored) ? (
              <Step part={partOf(questions, question)} words={words} />
            ) : null}
            {isBridge(questions, question) ? (
              <p>
                <Books filled={2} height={110} />
              </p>
            ) : null}
          </QuestionPage>
        </div>
      ))}
    </form>
  )
}
