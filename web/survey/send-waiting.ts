import { postResponse } from './post-response.ts'
import { allWaiting, dropWaiting, forgetWaits } from './waiting-store.ts'

/** What became of answers from an earlier visit. */
export type Earlier = 'waits' | 'nowSent' | 'lost'

/** Tries to send what waits since an earlier visit. Says the worst of what became of it; nothing when nothing waited. */
export async function sendWaiting(now: number): Promise<Earlier | undefined> {
  const became = new Set<Earlier>()
  for (const { id, distribution, body, until } of await allWaiting()) {
    const outcome = now > until ? undefined : await postResponse(distribution, body)
    if (outcome !== 'again') await dropWaiting(id)
    became.add(outcome === 'again' ? 'waits' : outcome === 'arrived' ? 'nowSent' : 'lost')
  }
  if (!became.has('waits')) forgetWaits()
  return (['lost', 'waits', 'nowSent'] as const).find((it) => became.has(it))
}
