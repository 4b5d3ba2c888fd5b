import { isSettled } from './is-settled.ts'
import type { Lesson } from './lesson.ts'

interface About {
  title: string
  /** Where the feed itself stands, and where each lesson does. */
  self: string
  to: (lesson: Lesson) => string
}

const mostEntries = 50

/** Settled lessons as an Atom feed (RFC 4287), the newest first. */
export function writeAtom(lessons: readonly Lesson[], { title, self, to }: About): string {
  const newest = lessons
    .filter(({ status }) => isSettled(status))
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.lesson < b.lesson ? -1 : 1))
    .slice(0, mostEntries)
  const entries = newest.map((lesson) => {
    const madeUp = lesson.evidence?.madeUp ? 'Made-up answers. ' : ''
    const says = [lesson.soWhat, lesson.evidence?.says].filter(Boolean).join('\n\n')
    return `<entry><id>urn:heard:lesson:${lesson.lesson}</id><title>${escaped(lesson.title)}</title><updated>${moment(lesson.on)}</updated><link href="${escaped(to(lesson))}"/><content type="text">${escaped(madeUp + says)}</content></entry>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><id>${escaped(self)}</id><title>${escaped(title)}</title><author><name>Heard</name></author><updated>${moment(newest[0]?.on ?? '2026-01-01')}</updated><link rel="self" href="${escaped(self)}"/>
${entries.join('\n')}
</feed>
`
}

/** Only the day of a version is known. */
const moment = (day: string): string => `${day}T00:00:00Z`

const escaped = (text: string): string =>
  [...text]
    // What XML cannot hold at all.
    .filter((letter) => letter >= ' ' || letter === '\n' || letter === '\t')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
