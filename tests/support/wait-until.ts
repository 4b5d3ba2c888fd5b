import { setTimeout as wait } from 'node:timers/promises'

/** Asks again and again until the answer is not undefined. The test's own limit ends a wait that never does. */
export async function waitUntil<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await wait(200)
  }
}
