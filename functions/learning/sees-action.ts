import type { Action } from '#shared/learning/action.ts'
import { actsFor, type Caller } from '../http/caller.ts'

/** Who is of an agency only sees what it owns. */
export const seesAction = (caller: Caller, { agency }: Action): boolean =>
  caller.roles.some((role) => role !== 'agency') || actsFor(caller, agency)
