import { Lesson } from '#shared/learning/lesson.ts'
import { versionKey } from '#shared/table/keys.ts'
import { readNewest, readVersions } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

/** Every version is kept; false when somebody else saved this one first. */
export const saveLesson = (lesson: Lesson): Promise<boolean> =>
  writeOnce('Learning', { ...versionKey('lesson', lesson.lesson, lesson.version), lesson })

/** The newest first. */
export const lessonVersions = async (lesson: string, limit?: number): Promise<Lesson[]> =>
  (await readVersions('Learning', 'lesson', lesson, limit)).map((item) => Lesson.parse(item['lesson']))

export const newestLessons = async (): Promise<Lesson[]> =>
  (await readNewest('Learning', 'lesson')).map((item) => Lesson.parse(item['lesson']))
