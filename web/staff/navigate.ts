const moved = 'heard:moved'

// Of a popstate, whoever listened first is called first, whatever they say of capturing. So this listens from the start.
const holds = new Set<(event: Event) => void>()
globalThis.addEventListener?.('popstate', (event) => {
  for (const hold of holds) hold(event)
})

/** Is asked about the browser's Back before anything else hears of it. Returns what ends it. */
export function holdBack(hold: (event: Event) => void): () => void {
  holds.add(hold)
  return () => void holds.delete(hold)
}

/** Goes to another page of this site without loading it anew. */
export function navigate(path: string): void {
  history.pushState(null, '', path)
  scrollTo(0, 0)
  dispatchEvent(new Event(moved))
}

/** Calls back whenever the page changes, by a link, by `navigate` or by the browser's Back. */
export function onMove(listener: () => void): () => void {
  addEventListener(moved, listener)
  addEventListener('popstate', listener)
  return () => {
    removeEventListener(moved, listener)
    removeEventListener('popstate', listener)
  }
}
