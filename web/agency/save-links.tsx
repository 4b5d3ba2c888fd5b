import { useState } from 'preact/hooks'
import { saveFile } from '#web/manage/save-file.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { linksAsCsv } from './links-as-csv.ts'
import { linksForNotify, type NotifyKind } from './links-for-notify.ts'
import type { MadeLink } from './made-link.ts'

interface Props {
  links: readonly MadeLink[]
  address: string
}

const kinds: Record<NotifyKind, string> = { text: 'Text messages', email: 'E-mails', letter: 'Letters' }

/** The links as files: for GOV.UK Notify, or for any use. They are written in the browser. */
export function SaveLinks({ links, address }: Props) {
  const [said, setSaid] = useState('')
  const save = (name: string, text: string): void => {
    saveFile(name, 'text/csv', text)
    setSaid(`${name} is in your downloads.`)
  }
  const notify = (kind: NotifyKind) => () => save(`links-for-${kind}.csv`, linksForNotify(kind, links))
  return (
    <>
      <h4>For GOV.UK Notify</h4>
      <p>
        Fill in the first columns, one recipient a line, in any order. As soon as it is sent, delete the file:
        it says who got which link.
      </p>
      <p class="buttons">
        <StaffButton quiet onPress={notify('text')}>
          {kinds.text}
        </StaffButton>
        <StaffButton quiet onPress={notify('email')}>
          {kinds.email}
        </StaffButton>
        <StaffButton quiet onPress={notify('letter')}>
          {kinds.letter}
        </StaffButton>
      </p>
      <h4>As a table</h4>
      <p class="buttons">
        <StaffButton quiet onPress={() => save('links.csv', linksAsCsv(links, address))}>
          Save all as a table (CSV)
        </StaffButton>
        <span role="status">{said}</span>
      </p>
    </>
  )
}
