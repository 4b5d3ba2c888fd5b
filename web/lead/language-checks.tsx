import type { Languages } from '#shared/settings/languages.ts'
import { type Language, languageNames } from '#shared/survey/language.ts'
import { sayDay } from '#web/staff/say-day.ts'

interface Props {
  /** What the survey can be read in. */
  languages: readonly Language[]
  /** The languages that are switched on, and who read our words in them. */
  on: Languages['languages']
}

/** Who read our words in each language: said to leads until somebody did, and where to switch one off. */
export const LanguageChecks = ({ languages, on }: Props) => (
  <section aria-labelledby="languages">
    <h2 id="languages">In which languages it can be read</h2>
    <ul class="list">
      {languages.map((language) => (
        <li key={language}>
          <b lang={language.split('-')[0]}>{languageNames[language]}</b>
          <small>{sayCheck(on.find((it) => it.language === language))}</small>
        </li>
      ))}
    </ul>
    <p>
      <a href="/staff/set-up/languages">Name who checked them, or switch a language off</a>
    </p>
  </section>
)

function sayCheck(it: Languages['languages'][number] | undefined): string {
  if (!it) return 'Switched off. Families do not see it.'
  const day = it.checkedOn ? `, ${sayDay(it.checkedOn)}` : ''
  return `Checked by: ${it.checkedBy ?? 'nobody yet'}${day}.`
}
