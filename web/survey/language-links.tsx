import { type Language, languageNames } from '#shared/survey/language.ts'
import type { Assets } from '#web/ui/html-document.tsx'

interface Props {
  assets: Assets
  language: Language
  /** The page’s own address, where the reply to a form must not be asked for again. */
  path?: string | undefined
}

/** The ways to a page that keeps nothing in the other languages that are switched on. */
export function LanguageLinks({ assets: { languagesOn = [] }, language, path = '' }: Props) {
  const others = languagesOn.filter((it) => it !== language)
  if (others.length === 0) return null
  return (
    <nav>
      {others.map((it) => (
        <a href={`${path}?lang=${it}`}>{languageNames[it]}</a>
      ))}
    </nav>
  )
}
