import type { Words } from '#shared/words/en.ts'
import { Shelf } from '#web/ui/shelf.tsx'
import { LanguageButtons } from './language-buttons.tsx'
import { LanguageField } from './language-field.tsx'
import type { SurveyPage } from './survey-page.ts'

/** The head of the first page of a visit, whichever that is. */
export const FirstLines = ({ page, words }: { page: SurveyPage; words: Words }) => (
  <>
    <LanguageField page={page} />
    <LanguageButtons page={page} />
    <p>
      <Shelf />
    </p>
    {page.madeUp && <p class="note">{words.start.madeUp}</p>}
  </>
)
