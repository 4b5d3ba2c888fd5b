import { forgetAll } from './forget-all.ts'
import { shellKept } from './keep-shell.ts'
import { forget } from './kept.ts'
import { allWaiting } from './waiting-store.ts'

/** After a visit: nothing is kept in this browser, but what still waits to be sent and what it takes to send it. */
export async function tidyUp(): Promise<void> {
  forget()
  await shellKept()
  const waiting = await allWaiting().catch(() => [])
  if (waiting.length > 0) return
  forgetAll()
  for (const it of await navigator.serviceWorker.getRegistrations()) it.unregister()
}
