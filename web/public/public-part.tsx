import type { NoticeReader } from '#shared/settings/notices.ts'
import type { Settings } from '#shared/settings/settings.ts'
import type { PublicPart as Part } from '#shared/words/public/public-page.ts'
import { Drawing } from './drawing.tsx'
import { PublicLinks } from './public-links.tsx'
import { PublicSlot } from './public-slot.tsx'

interface Props {
  part: Part
  settings: Settings
  reader: NoticeReader | undefined
}

/** One part of a public page: its heading, its words, its drawings, what the partnership says, and its links. */
export const PublicPart = ({ part, settings, reader }: Props) => (
  <section class={part.slip && 'note'}>
    {part.heading && <h2>{part.heading}</h2>}
    {part.say?.map((sentences) => (
      <p>{sentences}</p>
    ))}
    {part.steps && (
      <ol class={part.way ? 'drawn way' : 'drawn'}>
        {part.steps.map(({ draw, say }) => (
          <li>
            <Drawing of={draw} />
            <span>{say}</span>
          </li>
        ))}
      </ol>
    )}
    {part.list && (
      <ul>
        {part.list.map((sentences) => (
          <li>{sentences}</li>
        ))}
      </ul>
    )}
    {part.slot && <PublicSlot slot={part.slot} settings={settings} reader={reader} />}
    {part.links && <PublicLinks links={part.links} />}
  </section>
)
