import { type Language, languageNames } from '#shared/survey/language.ts'

/** The ways to the page in other languages: one in a line of its own, many beside each other. */
export function LanguageLinks({ languages }: { languages: Language[] }) {
  const many = languages.length > 1
  const links = languages.map((language) => (
    <a class={many ? undefined : 'back'} href={`?lang=${language}`}>
      {languageNames[language]}
    </a>
  ))
  return many ? <nav>{links}</nav> : links
}
