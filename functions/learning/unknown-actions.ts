import type { ReplyEntry } from '#shared/learning/reply.ts'
import { actionVersions } from './action-store.ts'

/** Which entries name an action that there is not, each with what to say of it. */
export async function unknownActions(entries: readonly ReplyEntry[]): Promise<{ at: string; say: string }[]> {
  const found = await Promise.all(
    entries.map(async ({ action }, index) => {
      if (!action || (await actionVersions(action, 1)).length > 0) return []
      return [{ at: `entries.${index}.action`, say: 'Choose an action that there is.' }]
    }),
  )
  return found.flat()
}
