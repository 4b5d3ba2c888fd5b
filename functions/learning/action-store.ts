import { Action } from '#shared/learning/action.ts'
import { versionKey } from '#shared/table/keys.ts'
import { readNewest, readVersions } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

/** Every version is kept; false when somebody else saved this one first. */
export const saveAction = (action: Action): Promise<boolean> =>
  writeOnce('Learning', { ...versionKey('action', action.action, action.version), action })

/** The newest first. */
export const actionVersions = async (action: string, limit?: number): Promise<Action[]> =>
  (await readVersions('Learning', 'action', action, limit)).map((item) => Action.parse(item['action']))

export const newestActions = async (): Promise<Action[]> =>
  (await readNewest('Learning', 'action')).map((item) => Action.parse(item['action']))
