import { LessonImport } from '#shared/learning/imported-lesson.ts'
import { Lesson } from '#shared/learning/lesson.ts'
import { versionKey } from '#shared/table/keys.ts'
import { type Item, readNewest, readVersions } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

/** All first versions of an import are one item: they are there together or not at all. */
export const saveImport = (id: string, lessons: Lesson[]): Promise<boolean> =>
  writeOnce('Learning', { ...versionKey('lesson', id, 1), lessons })

/** A next item without any takes its place; what came in stays below it. False when it was undone already. */
export const saveUndone = (it: LessonImport): Promise<boolean> =>
  writeOnce('Learning', { ...versionKey('lesson', it.import, 2), lessons: [], undone: it })

/** What is there of it: nothing once it was undone. */
export async function importedIn(id: string): Promise<Lesson[]> {
  const [newest] = await readVersions('Learning', 'lesson', id, 1)
  return lessonsOf(newest)
}

export const allImports = async (): Promise<LessonImport[]> =>
  (await readNewest('Learning', 'lesson')).flatMap((item) => {
    if (item['undone'] !== undefined) return [LessonImport.parse(item['undone'])]
    const lessons = lessonsOf(item)
    const [first] = lessons
    const id = String(item['id']).split('#')[0] ?? ''
    return first
      ? [{ import: id, lessons: lessons.length, first: first.title, by: first.by, on: first.on }]
      : []
  })

const lessonsOf = (item: Item | undefined): Lesson[] => Lesson.array().parse(item?.['lessons'] ?? [])
