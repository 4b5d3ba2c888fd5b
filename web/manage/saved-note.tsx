import { useLayoutEffect, useRef } from 'preact/hooks'
import type { SectionName } from '#shared/settings/settings.ts'
import type { SettingsView } from '#shared/settings/settings-endpoints.ts'
import { sectionWords } from './section-words.ts'

interface Props {
  version: number
  section: SectionName
  view: SettingsView
}

/** It is saved: said where the person looks next, with the way on. */
export function SavedNote({ version, section, view }: Props) {
  const note = useRef<HTMLElement>(null)
  useLayoutEffect(() => note.current?.focus(), [version])
  const next = view.missing.find((it) => it.section !== section)?.section
  return (
    <section class="slip" ref={note} tabIndex={-1} aria-labelledby="saved">
      <h2 id="saved">Saved, as version {version}.</h2>
      <p>
        {next ? (
          <>
            Next: <a href={`/staff/set-up/${next}`}>{sectionWords[next].title}</a>, or{' '}
            <a href="/staff/set-up">the whole list</a>.
          </>
        ) : (
          <>
            Everything is set up. <a href="/staff/set-up">See the whole list.</a>
          </>
        )}
      </p>
    </section>
  )
}
