import { isTranslated } from '#shared/survey/language.ts'
import type { Words } from '#shared/words/en.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { sayDay } from '#web/ui/say-day.ts'
import { FirstLines } from './first-lines.tsx'
import type { SurveyPage } from './survey-page.ts'

/** What a person should know before the first question. `first`: nothing comes before it. */
export function StartPage({ page, words, first }: { page: SurveyPage; words: Words; first: boolean }) {
  const { lang, start } = words
  return (
    <div class={first ? 'at' : undefined}>
      {first && <FirstLines page={page} words={words} />}
      {first ? <h1>{start.heading}</h1> : <h2>{start.heading}</h2>}
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
      {first && page.mode !== 'kiosk' && <p>{start.leaving}</p>}
      <a class="back" href={isTranslated(page.language) ? `/?lang=${page.language}#safe` : '/about'}>
        {start.safe}
      </a>
      {first && (
        <button type="submit" class="go next">
          {start.go}
        </button>
      )}
    </div>
  )
}
