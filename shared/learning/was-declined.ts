import type { Draft } from './draft.ts'
import type { Lesson } from './lesson.ts'

/** Whether somebody said already that the same thing, going the same way, is not a lesson. */
export const wasDeclined = (
  { kind, way, result }: Pick<Draft, 'kind' | 'way' | 'result'>,
  survey: string,
  lessons: readonly Lesson[],
): boolean =>
  lessons.some(
    ({ status, evidence }) =>
      status === 'declined' &&
      evidence?.survey === survey &&
      evidence.kind === kind &&
      evidence.result === result &&
      evidence.way === way,
  )
