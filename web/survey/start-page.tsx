import type { Words } from '#shared/words/en.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { sayDay } from '#web/ui/say-day.ts'
import { Shelf } from '#web/ui/shelf.tsx'
import { LanguageField } from './language-field.tsx'
import { LanguageLinks } from './language-links.tsx'
import { otherLanguages } from './other-languages.ts'
import type { SurveyPage } from './survey-page.ts'

/** What a person should know before the first question. */
export const StartPage = ({ page, words: { lang, start } }: { page: SurveyPage; words: Words }) => (
  <div class="at">
    <LanguageField page={page} />
    <LanguageLinks languages={otherLanguages(page)} />
    <p>
      <Shelf />
    </p>
    <h1>{start.heading}</h1>
    {page.madeUp && <p class="note">{start.madeUp}</p>}
    <p>{start.what}</p>
    <p>{start.who}</p>
    <p class="note">{start.mustTell}</p>
    <p>{fillIn(start.changes, { day: sayDay(page.closes, lang) })}</p>
    {(page.survey.definition.helped || page.mode === 'assisted') && (
      <>
        <p>{start.together}</p>
        <p class="note">{start.helper}</p>
      </>
    )}
    <button type="submit" class="go next">
      {start.go}
    </button>
    <p class="soft">{start.leaving}</p>
    <a class="back" href="/about">
      {start.safe}
    </a>
  </div>
)
