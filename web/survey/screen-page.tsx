import type { Words } from '#shared/words/en.ts'
import { FirstLines } from './first-lines.tsx'
import type { SurveyPage } from './survey-page.ts'

/** Before anything else: is it safe to do this now? */
export const ScreenPage = ({ page, words }: { page: SurveyPage; words: Words }) => (
  <div class="at">
    <FirstLines page={page} words={words} />
    <h1>{words.start.screen}</h1>
    <p>{words.start.later}</p>
    <p>{words.start.leaving}</p>
    <button type="submit" class="go next">
      {words.start.go}
    </button>
  </div>
)
