import MiniSearch from 'minisearch'
import type { Lesson } from '#shared/learning/lesson.ts'
import type { Priorities } from '#shared/settings/priorities.ts'
import type { SayTerm } from '#web/staff/use-terms.ts'
import { sayAudience } from './say-audience.ts'
import { sayPriority } from './say-field.ts'
import { saySource } from './say-source.ts'
import { sayStrand } from './say-strand.ts'

/** Words of a question that say nothing of what is looked for. */
const common = new Set(
  'a about and any are as at be by can did do does for from had has have how i in is it know learn learned learning lesson lessons made me of on or our should so that the their them there they this to told up us was we were what when where which who why with you'.split(
    ' ',
  ),
)

/** One form for one and for many; no other grammar. */
function processTerm(word: string): string | null {
  const plain = word.toLowerCase().replace(/[’']s?$/, '')
  return common.has(plain) || plain === '' ? null : plain.replace(/(?<=\w{3})s$/, '')
}

/**
 * All words of all lessons, in this browser’s memory: what somebody looks for is sent nowhere. Returns the lessons that
 * have every word that is asked for, the best first; where none has, those that have some.
 */
export function searchLessons(
  lessons: readonly Lesson[],
  known: Priorities | undefined,
  term: SayTerm,
): (asked: string) => Lesson[] {
  const index = new MiniSearch({
    idField: 'lesson',
    fields: ['title', 'names', 'soWhat', 'rests'],
    processTerm,
    searchOptions: {
      boost: { title: 3, names: 2 },
      prefix: (word) => word.length > 2,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
    },
  })
  index.addAll(
    lessons.map(({ lesson, title, soWhat, ...it }) => ({
      lesson,
      title,
      soWhat,
      names: [
        ...it.themes,
        ...it.audiences.map(sayAudience),
        ...it.priorities.map((id) => sayPriority(id, known)),
        sayStrand(it.strand, term),
      ].join(' '),
      rests: [it.evidence?.says, it.evidence?.waveTitle, it.reason, ...it.sources.map(saySource)]
        .filter(Boolean)
        .join(' '),
    })),
  )
  const byId = new Map(lessons.map((lesson) => [lesson.lesson, lesson]))
  return (asked) => {
    const all = index.search(asked, { combineWith: 'AND' })
    const found = all.length > 0 ? all : index.search(asked, { combineWith: 'OR' })
    return found.flatMap(({ id }) => byId.get(String(id)) ?? [])
  }
}
