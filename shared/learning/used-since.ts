import type { Action } from './action.ts'
import type { Lesson } from './lesson.ts'

/** Which lessons of an import somebody has worked with since: changed one, or planned what follows from it. */
export const usedSince = (
  imported: readonly Lesson[],
  newest: readonly Lesson[],
  actions: readonly Pick<Action, 'lesson'>[],
): { at: string; say: string }[] =>
  imported.flatMap(({ lesson, title }, place) => {
    const now = newest.find((it) => it.lesson === lesson)
    const row = `Lesson ${place + 1}, “${title}”,`
    if (now && now.version > 1) return [{ at: lesson, say: `${row} was changed by ${now.by}.` }]
    return actions.some((it) => it.lesson === lesson) ? [{ at: lesson, say: `${row} has an action.` }] : []
  })
