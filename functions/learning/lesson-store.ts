import { importOf } from '#shared/learning/imported-lesson.ts'
import { Lesson, LessonRead } from '#shared/learning/lesson.ts'
import { versionKey } from '#shared/table/keys.ts'
import { type Item, readNewest, readVersions } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'
import { importedIn } from './import-store.ts'

/** Every version is kept; false when somebody else saved this one first. */
export const saveLesson = (lesson: Lesson): Promise<boolean> =>
  writeOnce('Learning', { ...versionKey('lesson', lesson.lesson, lesson.version), lesson })

/** The newest first. */
export async function lessonVersions(lesson: string, limit?: number): Promise<Lesson[]> {
  const own = (await readVersions('Learning', 'lesson', lesson, limit)).flatMap(lessonsIn)
  const from = importOf(lesson)
  if (!from || own.length === limit) return own
  return [...own, ...(await importedIn(from)).filter((it) => it.lesson === lesson)]
}

/** That the board has read a version is kept once; false when it is marked already. */
export const saveLessonRead = (read: LessonRead): Promise<boolean> =>
  writeOnce('Learning', { ...versionKey('lesson-read', read.lesson, read.version), read })

/** The newest first. */
export const lessonReads = async (lesson: string): Promise<LessonRead[]> =>
  (await readVersions('Learning', 'lesson-read', lesson)).map((item) => LessonRead.parse(item['read']))

export async function newestLessons(): Promise<Lesson[]> {
  const items = await readNewest('Learning', 'lesson')
  const imported = items.filter((item) => item['lessons'] !== undefined)
  const own = items.filter((item) => item['lesson'] !== undefined)
  // What was changed since it came in stands as an item of its own.
  return [...new Map([...imported, ...own].flatMap(lessonsIn).map((it) => [it.lesson, it])).values()]
}

const lessonsIn = ({ lesson, lessons }: Item): Lesson[] =>
  Lesson.array().parse(lesson === undefined ? lessons : [lesson])
