import type { ComponentChild } from 'preact'
import { startingHelp } from '#shared/settings/help.ts'
import { startingLanguages } from '#shared/settings/languages.ts'
import type { NoticeReader } from '#shared/settings/notices.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { languageNames } from '#shared/survey/language.ts'
import { filledIn } from '#shared/words/public/filled-in.ts'
import type { Slot } from '#shared/words/public/public-page.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { sayDay } from '#web/ui/say-day.ts'
import { ContactLines } from './contact-lines.tsx'
import { KeptTable } from './kept-table.tsx'
import { PhoneLine } from './phone-line.tsx'
import { PublicLinks } from './public-links.tsx'
import { sayReading } from './say-reading.ts'

interface Props {
  slot: Slot
  settings: Settings
  /** Whose notice this is, on a notice. */
  reader: NoticeReader | undefined
}

const day = (iso: string): string => sayDay(iso, 'en-GB', 'year')
const Missing = () => <p>{filledIn.missing}</p>

/** What a partnership says of itself in one place of a page. Where it has said nothing yet, the page says so. */
export function PublicSlot({ slot, settings, reader }: Props): ComponentChild {
  const { partnership, notices, reading, retention } = settings
  switch (slot) {
    case 'runs':
      return partnership ? <p>{fillIn(filledIn.runs, { name: partnership.name })}</p> : <Missing />
    case 'controller':
      return partnership ? (
        <p>
          {fillIn(filledIn.runs, { name: partnership.name })}{' '}
          {fillIn(filledIn.answersFor, { controller: partnership.controller })}
        </p>
      ) : (
        <Missing />
      )
    case 'asking':
      return partnership ? <ContactLines {...partnership.ask} /> : <Missing />
    case 'protection':
      return partnership ? (
        <>
          <p>{fillIn(filledIn.protection, { name: partnership.dataProtection.name })}</p>
          <ContactLines mailbox={partnership.dataProtection.mailbox} />
        </>
      ) : (
        <Missing />
      )
    case 'complaining':
      return (
        <>
          <p>{filledIn.complain}</p>
          <p>{filledIn.ico}</p>
          <PhoneLine who={filledIn.phone} phone={filledIn.icoPhone} />
          <PublicLinks links={[filledIn.icoLink]} />
        </>
      )
    case 'help': {
      const { contacts, checkedOn } = settings.help ?? startingHelp
      return (
        <>
          {contacts.map(({ who, phone, hours }) => (
            <PhoneLine who={who} phone={phone} hours={hours} />
          ))}
          <p class="soft">{fillIn(filledIn.numbers, { day: day(checkedOn) })}</p>
        </>
      )
    }
    case 'kept':
      return <KeptTable retention={retention} />
    case 'reading':
      return (reading ? sayReading(reading) : [filledIn.reader, filledIn.missing]).map((it) => <p>{it}</p>)
    case 'languages':
      return (
        <p>
          {(settings.languages ?? startingLanguages).languages
            .map(({ language }) => languageNames[language])
            .join(' · ')}
        </p>
      )
    case 'own': {
      const own = reader && notices?.own[reader]
      return own ? <p class="note lines">{own}</p> : null
    }
    case 'checked':
      return (
        <p class="soft">
          {notices
            ? fillIn(filledIn.checked, { who: notices.checkedBy, day: day(notices.checkedOn) })
            : filledIn.unchecked}
        </p>
      )
  }
}
