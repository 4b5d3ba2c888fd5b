import { paperWordsFor } from '#shared/words/paper/paper-words-for.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { partOf } from '#web/survey/part-of.ts'
import { isRightToLeft } from '#web/ui/is-right-to-left.ts'
import { numberQuestions } from './number-questions.ts'
import { PaperEnd } from './paper-end.tsx'
import type { PaperForm } from './paper-form.ts'
import { PaperQuestion } from './paper-question.tsx'
import { PaperStart } from './paper-start.tsx'
import { sayAfter } from './say-after.ts'

/** A survey as it is printed, whole: the paper twin of its page, in the same order and the same words. */
export function PaperSurvey({ form }: { form: PaperForm }) {
  const { survey, large } = form
  const { questions, anchor, language, voice } = survey
  const words = wordsFor(language, voice)
  const paper = paperWordsFor(language)
  const numbers = numberQuestions(questions)
  return (
    <article
      class={['paper', large && 'large', words.large && 'roomy'].filter(Boolean).join(' ')}
      lang={words.lang}
      dir={isRightToLeft(words.lang) ? 'rtl' : undefined}
    >
      <PaperStart form={form} words={words} paper={paper} />
      {questions.map((question, index) => {
        const part = partOf(questions, question)
        const before = questions[index - 1]
        const begins = part > 1 && before !== undefined && partOf(questions, before) < part
        const anchored = question.id === anchor.before
        return (
          <div key={question.id} class="piece">
            {begins || anchored ? <h2>{words.check.parts[part - 1]}</h2> : null}
            {anchored ? <p class="says">{anchor.text}</p> : null}
            <PaperQuestion
              question={question}
              number={numbers.get(question.id)}
              after={sayAfter(questions, question, words, paper)}
              words={words}
              paper={paper}
            />
          </div>
        )
      })}
      <PaperEnd form={form} words={words} paper={paper} />
    </article>
  )
}
