import type { ReplyEntry } from '#shared/learning/reply.ts'
import { stateOfEntry } from '#shared/learning/state-of-entry.ts'
import { actionVersions } from './action-store.ts'

/** What families were told, each as far as the action is that does it. Which action that is stays behind. */
export const followActions = (entries: readonly ReplyEntry[], today: string): Promise<ReplyEntry[]> =>
  Promise.all(
    entries.map(async ({ action: id, ...entry }) => {
      const [action] = id ? await actionVersions(id, 1) : []
      return { ...entry, state: stateOfEntry(entry, action, today) }
    }),
  )
