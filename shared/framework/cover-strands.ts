import type { Action } from '../learning/action.ts'
import { dayLearned } from '../learning/day-learned.ts'
import { type Lesson, Strand } from '../learning/lesson.ts'
import type { Coverage } from './framework-endpoints.ts'

/** Evidence that came: of which source, on which day, and what it was. Never what it says. */
export interface Came {
  strand: Strand
  on: string
  what: string
}

interface All {
  came: readonly Came[]
  lessons: readonly Lesson[]
  actions: readonly Action[]
  /** What is older counts only as the last that came. */
  since: string
}

/** For each source of evidence: when it last came, and what it led to. */
export function coverStrands({ came, lessons, actions, since }: All): Coverage[] {
  return Strand.options.map((strand) => {
    const own = came.filter((it) => it.strand === strand)
    const last = own.reduce<Came | undefined>(
      (newest, it) => (newest && newest.on >= it.on ? newest : it),
      undefined,
    )
    const learned = lessons.filter(
      (it) => it.strand === strand && it.status !== 'declined' && dayLearned(it) >= since,
    )
    const ids = new Set(learned.map(({ lesson }) => lesson))
    const done = actions.filter(({ lesson }) => ids.has(lesson))
    return {
      strand,
      ...(last ? { last: { on: last.on, what: last.what } } : {}),
      came: own.filter(({ on }) => on >= since).length,
      lessons: learned.length,
      waiting: learned.filter(({ status }) => status === 'draft').length,
      actions: done.length,
      tested: done.filter(({ closed }) => closed && closed.impact.tested !== 'not').length,
    }
  })
}
