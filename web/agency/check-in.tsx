import { useState } from 'preact/hooks'
import { asksEverybody } from '#shared/distribution/asks-everybody.ts'
import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { invitations } from '#shared/words/invitation/invitations.ts'
import { isRightToLeft } from '#web/ui/is-right-to-left.ts'
import { LanguageChoice } from './language-choice.tsx'
import { MessageText } from './message-text.tsx'

/**
 * After every hand-out the same message to everybody who got one. Where somebody has to look after a family because of
 * what was written, asking how they are is then nothing out of the ordinary.
 */
export function CheckIn({ handOut }: { handOut: DistributionView }) {
  const { languages } = handOut
  const [language, setLanguage] = useState(languages[0] ?? 'en')
  if (!asksEverybody(handOut)) return null
  const { after, lang } = invitations[language]
  return (
    <section aria-labelledby="check-in">
      <h2 class="rule" id="check-in">
        Now it is closed: ask everybody how they are
      </h2>
      <p>
        Send this to everybody you gave one to, on the same day: to all, or to nobody. You do after every
        hand-out, so that it says nothing about anybody.
      </p>
      <LanguageChoice
        name="check-in-in"
        label="Message in"
        languages={languages}
        chosen={language}
        onChosen={setLanguage}
      />
      <ul class="list">
        <MessageText title="Message" text={after} lang={lang} dir={isRightToLeft(lang) ? 'rtl' : 'ltr'} />
      </ul>
    </section>
  )
}
