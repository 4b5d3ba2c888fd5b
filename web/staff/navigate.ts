const moved = 'heard:moved'

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
