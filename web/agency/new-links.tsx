import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Language } from '#shared/survey/language.ts'
import { invite } from '#web/paper/invite.ts'
import { useHold } from '#web/staff/use-hold.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { madeLink } from './made-link.ts'
import { OneByOne } from './one-by-one.tsx'
import { PrintCards } from './print-cards.tsx'
import { SaveLinks } from './save-links.tsx'

interface Props {
  /** As the API told them, once. */
  links: readonly string[]
  languages: readonly Language[]
  wave: string
  closes: string
  onDone: () => void
}

const question = 'Do you have your links? They are on this page only, and cannot be shown again.'

/** Links that were just made, and every way to take them along. They are on this screen and nowhere else. */
export function NewLinks({ links, languages, wave, closes, onDone }: Props) {
  const [language, setLanguage] = useState(languages[0] ?? 'en')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useHold(question)
  const asked = language === languages[0] ? undefined : language
  const made = useMemo(() => links.map((link) => madeLink(link, asked)), [links, asked])
  const inviting = useMemo(
    () => invite(language, { wave, closes }, location.origin),
    [language, wave, closes],
  )
  return (
    <section class="slip narrow" aria-labelledby="new-links">
      <h3 id="new-links" ref={heading} tabIndex={-1}>
        {links.length === 1 ? 'The new link' : `${links.length.toLocaleString('en-GB')} new links`}
      </h3>
      <p>
        <b>Take them now.</b> They are on this screen and nowhere else, and cannot be shown again. If you lose
        them, call them back and make new ones.
      </p>
      <LanguageChoice
        name="cards-in"
        label="Cards and messages in"
        languages={languages}
        chosen={language}
        onChosen={setLanguage}
      />
      <h4>Printed cards</h4>
      <p>
        Eight on a page to cut out, with a square to scan and a code to type. Half a page for you comes first.
      </p>
      <PrintCards key={language} links={made} inviting={inviting} />
      <h4>One at a time</h4>
      <p>For a message of your own. Each press takes the next link, so nobody gets one twice.</p>
      <OneByOne key={`one ${language}`} links={made} words={inviting.words} />
      <SaveLinks links={made} address={inviting.address} />
      <h4>Done?</h4>
      <p class="buttons">
        <StaffButton quiet onPress={onDone}>
          I have them. Clear this screen
        </StaffButton>
      </p>
    </section>
  )
}
