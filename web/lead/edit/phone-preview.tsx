import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { inLanguage } from '#shared/library/in-language.ts'
import type { SurveyDraft } from '#shared/survey/draft.ts'
import { type Language, languageNames } from '#shared/survey/language.ts'
import { languagesOf } from '#shared/survey/languages-of.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import facesStyle from '#web/survey/faces.css?url'
import kindsStyle from '#web/survey/kinds.css?url'
import style from '#web/survey/survey.css?url'
import { isRightToLeft } from '#web/ui/is-right-to-left.ts'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { PreviewedPage } from './previewed-page.tsx'

interface Props {
  draft: SurveyDraft
  /** The question that is being written: then the phone shows it. */
  open: string | undefined
}

const page = `<!doctype html><meta name=viewport content=width=device-width>${[style, facesStyle, kindsStyle]
  .map((href) => `<link rel=stylesheet href="${href}">`)
  .join('')}<title>Preview</title><main></main>`

/** The families’ own pages in a phone’s size, as they will be. */
export function PhonePreview({ draft, open }: Props) {
  const [chosen, setChosen] = useState<Language>('en')
  const frame = useRef<HTMLIFrameElement>(null)
  const [ready, setReady] = useState(0)
  const languages = languagesOf(draft)
  const language = languages.includes(chosen) ? chosen : 'en'
  useEffect(() => {
    const inside = frame.current?.contentDocument
    const main = inside?.querySelector('main')
    if (!inside || !main) return
    const words = wordsFor(language, draft.voice)
    inside.documentElement.lang = words.lang
    inside.documentElement.dir = isRightToLeft(words.lang) ? 'rtl' : 'ltr'
    main.className = words.large ? 'large' : ''
    render(<PreviewedPage survey={inLanguage(draft, language)} open={open} words={words} />, main)
  })
  return (
    <aside class="preview" aria-label="How a phone shows it" data-ready={ready}>
      <StaffSelect
        name="preview-language"
        label="How a phone shows it, in"
        options={languages.map((value) => ({ value, text: languageNames[value] }))}
        chosen={language}
        problem={undefined}
        onChosen={setChosen}
      />
      <iframe
        ref={frame}
        title="How a phone shows it"
        srcdoc={page}
        onLoad={() => setReady((times) => times + 1)}
      />
    </aside>
  )
}
