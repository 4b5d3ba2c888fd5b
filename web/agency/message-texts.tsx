import { useState } from 'preact/hooks'
import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { invitations } from '#shared/words/invitation/invitations.ts'
import { isRightToLeft } from '#web/ui/is-right-to-left.ts'
import { LanguageChoice } from './language-choice.tsx'
import { madeLink } from './made-link.ts'
import { MessageText } from './message-text.tsx'
import { saySms } from './say-sms.ts'
import { writeMessages } from './write-messages.ts'

interface Props {
  handOut: DistributionView
  address: string
  closes: string
}

/** As long as every link’s. */
const sampleCode = '0000-0000-0000-0000-0000'

/** What to write in a message, e-mail, letter and reminder. They name no service: anybody may look over a shoulder. */
export function MessageTexts({ handOut: { kind, languages, wave }, address, closes }: Props) {
  const [language, setLanguage] = useState(languages[0] ?? 'en')
  const words = invitations[language]
  const everybody = kind === 'open'
  const asked = language === languages[0] ? undefined : language
  const real = madeLink(everybody ? address : `${address}#${sampleCode}`, asked)
  const { host, origin } = new URL(address)
  const filled = { closes, address: host, answered: `${origin}/what-changed/${wave}` }
  const own = everybody ? real : { link: '((link))', code: '((code))' }
  const { sms, email, letter, reminder } = writeMessages(words, { ...filled, ...own }, everybody)
  const { sms: sent } = writeMessages(words, { ...filled, ...real }, everybody)
  const side = { lang: words.lang, dir: isRightToLeft(words.lang) ? ('rtl' as const) : ('ltr' as const) }
  return (
    <>
      <p>
        They name no service and nobody’s name, so that nobody learns anything who looks over a shoulder. Keep
        them so.
        {everybody
          ? null
          : ' GOV.UK Notify puts each link where ((link)) stands. By hand, put one there yourself.'}
      </p>
      <LanguageChoice
        name="messages-in"
        label="Messages in"
        languages={languages}
        chosen={language}
        onChosen={setLanguage}
      />
      <ul class="list">
        <MessageText title="Text message" text={sms} {...side}>
          {saySms(sent)}
        </MessageText>
        <MessageText title="E-mail" text={email.body} {...side}>
          Subject: <span lang={words.lang}>{email.subject}</span>
        </MessageText>
        <MessageText title="Letter" text={letter} {...side} />
        <MessageText title="Reminder" text={reminder} {...side}>
          For everybody you gave one to. Nobody knows who has answered, so never send it to some only.
        </MessageText>
      </ul>
    </>
  )
}
