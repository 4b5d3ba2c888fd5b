import { useLayoutEffect, useState } from 'preact/hooks'

/** Which page shows, kept in the browser’s history, so that its own Back button turns pages too. */
export function useSteps(first: number) {
  const [at, setAt] = useState(first)
  useLayoutEffect(() => {
    const follow = () => setAt(history.state?.at ?? 0)
    // On a reload the server’s page begins at its start, and the history knows better.
    if (history.state) follow()
    else if (first > 0) history.pushState({ at: first, before: 1 }, '')
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [first])
  /** `changing`: from the check page and straight back to it. */
  const turn = (to: number, changing = false) => {
    history.pushState({ at: to, changing, before: (history.state?.before ?? 0) + 1 }, '')
    setAt(to)
  }
  return { at, turn }
}
