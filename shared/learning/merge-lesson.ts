import type { Lesson, LessonWords } from './lesson.ts'

export type Edited = LessonWords & Pick<Lesson, 'visibility'>
export type Field = keyof Edited

export const fields: readonly Field[] = [
  'title',
  'soWhat',
  'audiences',
  'priorities',
  'themes',
  'sources',
  'confidence',
  'reviewOn',
  'visibility',
]

/**
 * Two people began from the same version. What only one of them changed is taken from whoever changed it; what both
 * changed, each otherwise, somebody has to choose. Nothing is lost.
 */
export function mergeLesson(base: Edited, mine: Edited, theirs: Edited) {
  const changed = (field: Field, by: Edited): boolean => !isSame(base[field], by[field])
  return {
    merged: takeFrom(mine, theirs, (field) => !changed(field, mine)),
    /** What the other person changed and this one did not. */
    taken: fields.filter((field) => changed(field, theirs) && !changed(field, mine)),
    toChoose: fields.filter(
      (field) => changed(field, theirs) && changed(field, mine) && !isSame(mine[field], theirs[field]),
    ),
  }
}

/** `mine`, with each field that `isTheirs` as they have it. A field that is missing there goes missing. */
export function takeFrom(mine: Edited, theirs: Edited, isTheirs: (field: Field) => boolean): Edited {
  const { confidence, reviewOn, ...whole } = mine
  const pick = <F extends Field>(field: F): Edited[F] => (isTheirs(field) ? theirs[field] : mine[field])
  const [sure, day] = [pick('confidence'), pick('reviewOn')]
  return {
    ...whole,
    title: pick('title'),
    soWhat: pick('soWhat'),
    audiences: pick('audiences'),
    priorities: pick('priorities'),
    themes: pick('themes'),
    sources: pick('sources'),
    visibility: pick('visibility'),
    ...(sure ? { confidence: sure } : {}),
    ...(day ? { reviewOn: day } : {}),
  }
}

const isSame = (a: Edited[Field], b: Edited[Field]): boolean => JSON.stringify(a) === JSON.stringify(b)
