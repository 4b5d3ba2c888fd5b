import { useEffect } from 'preact/hooks'
import type { Group } from './group.ts'
import type { Shown } from './read-address.ts'
import { sampleFor } from './sample.ts'

/** Every group of one site on one page, or only the one that the address asks for. */
export function Sheet({ title, groups, shown }: { title: string; groups: Group[]; shown: Shown }) {
  // Several components take the focus when they appear. Here they all do, and the page is to start at its top.
  useEffect(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo(0, 0)
  }, [])
  const sample = sampleFor(shown.direction)
  return (
    <main>
      <h1 lang="en-GB" dir="ltr">
        {title}
      </h1>
      {groups
        .filter(({ id }) => shown.group === undefined || shown.group === id)
        .map(({ id, title: name, Show }) => (
          <section class="group" key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`} lang="en-GB" dir="ltr">
              {name}
            </h2>
            <Show sample={sample} />
          </section>
        ))}
    </main>
  )
}
