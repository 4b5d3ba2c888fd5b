import { languageNames } from '#shared/survey/language.ts'
import { otherLanguages } from './other-languages.ts'
import type { SurveyPage } from './survey-page.ts'

/**
 * The ways to the same page in other languages. Buttons of its form, so that what was answered goes along without
 * JavaScript too, and in no address.
 */
export function LanguageButtons({ page, to = '?' }: { page: SurveyPage; to?: string }) {
  const languages = otherLanguages(page)
  if (languages.length === 0) return null
  return (
    <nav>
      {languages.map((language) => (
        <button type="submit" formaction={to} name="lang" value={language}>
          {languageNames[language]}
        </button>
      ))}
    </nav>
  )
}
