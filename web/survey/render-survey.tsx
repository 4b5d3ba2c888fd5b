import { en } from '#shared/words/en.ts'
import { Bar } from '#web/ui/bar.tsx'
import { Books } from '#web/ui/books.tsx'
import { type Assets, htmlDocument } from '#web/ui/html-document.ts'
import { Step } from '#web/ui/step.tsx'
import { CodePage } from './code-page.tsx'
import { isBridge, partOf } from './part-of.ts'
import { QuestionPage } from './question-page.tsx'
import { StartPage } from './start-page.tsx'
import type { PageData, SurveyPage } from './survey-page.ts'

/** The survey as one long form, complete without JavaScript; with it, one question a page. */
export function renderSurvey(page: SurveyPage, assets: Assets): string {
  const words = en
  const { questions, anchor } = page.survey.definition
  const body = (
    <body>
      <Bar words={words} />
      <main>
        <form method="post" action={`/s/${page.distribution}/check`}>
          <p class="next">
            <button type="button" class="back">
              {words.question.back}
            </button>
          </p>
          <div class="pages">
            <StartPage words={words} />
            {page.kind === 'single' && <CodePage words={words} />}
            {questions.map((question, i) => {
              const part = partOf(questions, question)
              const before = questions[i - 1]
              return (
                <>
                  {anchor.before === question.id && (
                    <div>
                      <h2>{anchor.text}</h2>
                    </div>
                  )}
                  <QuestionPage question={question} words={words}>
                    {(!before || partOf(questions, before) < part) && <Step part={part} words={words} />}
                    {isBridge(questions, question) && <Books filled={2} height={110} />}
                  </QuestionPage>
                </>
              )
            })}
          </div>
          <p class="next">
            <button type="submit" class="go">
              {words.question.go}
            </button>
          </p>
          <p class="plain">
            <button type="submit" class="go">
              {words.question.check}
            </button>
          </p>
        </form>
      </main>
    </body>
  )
  return htmlDocument(words, words.start.title, assets.style, body, scripts(page, assets))
}

function scripts({ survey, ...page }: SurveyPage, assets: Assets): string {
  const data: PageData = { ...page, survey: survey.survey, version: survey.version }
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return `<script>${assets.early}</script><script type="module" src="${assets.script}"></script><script type="application/json">${json}</script>`
}
