import * as z from 'zod'
import { newestEntries } from '../audit/audit-store.ts'

const Entry = z.object({ number: z.int(), at: z.string(), act: z.string(), refused: z.string().optional() })
const looks: readonly string[] = ['listComments', 'claimComment', 'judgeComment']
const atOnce = 100

/** Whether anybody opened the readers' list, or a set of it, since this moment: the audit log knows. */
export async function wasLookedAt(since: number): Promise<boolean> {
  for (let before: number | undefined; ; ) {
    const entries = z.array(Entry).parse(await newestEntries(atOnce, before))
    const today = entries.filter(({ at }) => Date.parse(at) >= since)
    if (today.some(({ act, refused }) => looks.includes(act) && refused === undefined)) return true
    if (today.length < atOnce) return false
    before = entries.at(-1)?.number
  }
}
