// The build writes the worker’s address here.
declare const worker: string
declare global {
  interface Window {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: () => string },
      ): { createScriptURL(it: string): string }
    }
  }
}

async function keep(): Promise<void> {
  const policy = window.trustedTypes?.createPolicy('heard', { createScriptURL: () => worker })
  const cache = await caches.open('heard')
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name)
  await cache.addAll([location.href, ...fetched.filter((name) => name.includes('/assets/'))])
  await navigator.serviceWorker.register(policy?.createScriptURL('') ?? worker, { scope: '/s/' })
}

let keeping: Promise<void> | undefined

/** Makes this visit open without a network: its page and its scripts are kept, as everybody gets them, and no answer. */
export function keepShell(): void {
  keeping ??= keep().catch(() => undefined)
}

/** When what could be kept is kept. */
export const shellKept = (): Promise<void> | undefined => keeping
