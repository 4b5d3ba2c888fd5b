import { codeOf, type Problem } from '#shared/api/problem.ts'
import type { Language } from '#shared/survey/language.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { LanguageLinks } from './language-links.tsx'
import { sayProblem } from './say-problem.ts'

/** A link that does not open, or anything else that went wrong: one sentence, and where to get help. */
export function renderMessage(problem: Problem, language: Language, assets: Assets, path?: string): string {
  const words = wordsFor(language, 'parent')
  return htmlDocument(
    words,
    words.notOpen.title,
    assets,
    <>
      <LanguageLinks assets={assets} language={language} path={path} />
      <h1>{words.notOpen.heading}</h1>
      <p>{sayProblem(codeOf(problem), words) ?? problem.title}</p>
      <p>{words.notOpen.help}</p>
    </>,
  )
}
