import { useState } from 'preact/hooks'
import type { Language } from '#shared/survey/language.ts'
import { invite } from '#web/paper/invite.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { madeLink } from './made-link.ts'

interface Props {
  address: string
  languages: readonly Language[]
  wave: string
  closes: string
}

type Drawn = typeof import('#web/paper/printed-poster.tsx')

/** A poster for a wall, printed from here on A4 or A3. */
export function PosterChoice({ address, languages, wave, closes }: Props) {
  const [language, setLanguage] = useState(languages[0] ?? 'en')
  const [drawn, setDrawn] = useState<Drawn & { size: 'a4' | 'a3' }>()
  const show = (size: 'a4' | 'a3') => async (): Promise<void> =>
    setDrawn({ ...(await import('#web/paper/printed-poster.tsx')), size })
  const made = madeLink(address, language === languages[0] ? undefined : language)
  return (
    <>
      <h3>A poster</h3>
      <p>With the square to scan, the code to type, and the other languages it can be read in.</p>
      <LanguageChoice
        name="poster-in"
        label="Poster in"
        languages={languages}
        chosen={language}
        onChosen={(chosen) => {
          setDrawn(undefined)
          setLanguage(chosen)
        }}
      />
      <p class="buttons">
        <StaffButton quiet onPress={() => void show('a4')()}>
          Print it on A4
        </StaffButton>
        <StaffButton quiet onPress={() => void show('a3')()}>
          Print it on A3
        </StaffButton>
      </p>
      {drawn ? (
        <drawn.PrintedPoster
          inviting={invite(language, { wave, closes }, location.origin)}
          made={made}
          size={drawn.size}
          others={languages.filter((it) => it !== language)}
        />
      ) : null}
    </>
  )
}
