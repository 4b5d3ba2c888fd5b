import type { Answers, Texts } from '#shared/response/answers.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'
import type { Entered } from '#shared/response/read-entered.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { CodeField } from '#web/ui/code-field.tsx'
import { ErrorSummary } from '#web/ui/error-summary.tsx'
import { fillIn } from '#web/ui/fill-in.ts'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { sayDay } from '#web/ui/say-day.ts'
import { answerField, textField } from './field-names.ts'
import { FoldedAnswers } from './folded-answers.tsx'
import { groupAnswers } from './group-answers.ts'
import { LanguageButtons } from './language-buttons.tsx'
import { LanguageField } from './language-field.tsx'
import { LongBoxes, LongSummary } from './long-boxes.tsx'
import { Slips, SlipsSummary } from './slips.tsx'
import type { SurveyPage } from './survey-page.ts'

export interface GivenForm {
  answers: Answers
  texts: Texts
  /** What was entered and has to be put right, by question. */
  slips: Record<string, Entered>
  /** Boxes with more words than they take. */
  long: string[]
  token: string
  /** What the second post is known by, however often it is sent. */
  seed: string
  showCode: boolean
}

/** Without JavaScript: the answers once more before they are sent. They travel on in this page’s own form. */
export function renderCheck(
  page: SurveyPage,
  given: GivenForm,
  problem: string | undefined,
  assets: Assets,
): string {
  const survey = page.survey.definition
  const words = wordsFor(page.language, survey.voice)
  const kept = keepAsked(survey, given.answers, given.texts)
  const noBoxes = page.noBoxes && Object.keys(kept.texts).length === 0
  const shown = { ...survey, questions: survey.questions.filter(({ kind }) => !noBoxes || kind !== 'text') }
  const main = (
    <form method="post" action={`/s/${page.distribution}/send`}>
      {problem && <ErrorSummary problem={problem} field="token" words={words} />}
      <SlipsSummary page={page} slips={given.slips} words={words} />
      <LongSummary page={page} given={given} words={words} />
      <h1>{words.check.heading}</h1>
      {survey.helped !== 'always' && <p>{words.check.folded}</p>}
      <FoldedAnswers groups={groupAnswers(shown, given.answers, given.texts, words)} words={words} />
      <Slips page={page} slips={given.slips} words={words} />
      <LongBoxes page={page} given={given} words={words} />
      {Object.entries(kept.answers).map(([id, options]) =>
        [options].flat().map((option) => <input type="hidden" name={answerField(id)} value={option} />),
      )}
      {Object.entries(kept.texts)
        .filter(([id]) => !given.long.includes(id))
        .map(([id, text]) => (
          <input type="hidden" name={textField(id)} value={text} />
        ))}
      <input type="hidden" name="seed" value={given.seed} />
      <LanguageField page={page} />
      {problem ? (
        <CodeField name="token" label={words.code.label} wrong={problem} value={given.token} />
      ) : (
        page.kind === 'single' && <input type="hidden" name="token" value={given.token} />
      )}
      <label class="apart">
        <input type="checkbox" name="showCode" value="yes" checked={given.showCode} />
        {words.check.showCode}
      </label>
      <p class="note apart">{fillIn(words.check.plain, { day: sayDay(page.closes, words.lang) })}</p>
      <button type="submit" class="go">
        {words.check.send}
      </button>
      <button type="submit" class="back" formaction={`/s/${page.distribution}`}>
        {words.check.changeAll}
      </button>
      <a class="back" href="/leave">
        {words.check.stop}
      </a>
      <LanguageButtons page={page} to={`/s/${page.distribution}/check`} />
    </form>
  )
  const wrong = problem !== undefined || Object.keys(given.slips).length > 0 || given.long.length > 0
  const { title } = words.check
  return htmlDocument(
    words,
    wrong ? fillIn(words.errorTitle, { title }) : title,
    assets,
    main,
    `<style>${assets.lastStyle}</style>${wrong ? `<style>${assets.kinds}</style>` : ''}`,
  )
}
