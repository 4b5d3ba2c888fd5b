import type { Role } from '../settings/role.ts'
import { isSettled } from './is-settled.ts'
import type { Lesson } from './lesson.ts'

const leading: readonly Role[] = ['participation-lead', 'board', 'scrutineer', 'business-manager']

/** Those who lead read every lesson. Everybody else of the partnership reads what was settled and is not for them alone. */
export const mayReadLesson = (
  roles: readonly Role[],
  { status, visibility }: Pick<Lesson, 'status' | 'visibility'>,
): boolean =>
  roles.some((role) => leading.includes(role)) || (isSettled(status) && visibility !== 'executive')
