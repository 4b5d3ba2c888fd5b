import { longestIn } from '#shared/response/answers.ts'
import type { Question } from '#shared/survey/question.ts'
import type { PageWords } from '#shared/words/en-pages.ts'
import { QuestionPage } from './question-page.tsx'
import { shownQuestions } from './shown-questions.ts'
import type { SurveyPage } from './survey-page.ts'

/**
 * On a page without boxes, those that would stand here: inert, for words that were typed where there were boxes. The
 * script takes them out (`restore-draft.ts`), so that nobody has to be asked for them and thereby learns who wrote.
 */
export function KeptBoxes({ page, words, at }: { page: SurveyPage; words: PageWords; at: Question }) {
  const { questions } = page.survey.definition
  const shown = shownQuestions(page.survey.definition, page.noBoxes)
  // Who reads what is written, and when, was said where it was typed; of a day when nobody does, it would not be true.
  const short = { ...words, question: { ...words.question, box: words.question.box.slice(-1) } }
  const next = shown[shown.indexOf(at) + 1]
  const left = questions.slice(
    questions.indexOf(at) + (at.kind === 'text' ? 0 : 1),
    next && questions.indexOf(next),
  )
  return left.length > 0 ? (
    // Hidden: it stands for the page that it is in.
    <template hidden={at.kind === 'text'}>
      {left.map((question) => (
        <QuestionPage
          question={question}
          words={short}
          most={question.kind === 'text' ? longestIn(question, questions) : undefined}
          recorded={page.recorded?.questions.includes(question.id) || undefined}
        />
      ))}
    </template>
  ) : null
}
