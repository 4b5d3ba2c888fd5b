import { useEffect, useState } from 'preact/hooks'

/** Which page shows, kept in the browser’s history, so that its own Back button turns pages. */
export function useSteps(first: number) {
  const [at, setAt] = useState(first)
  useEffect(() => {
    if (first > 0 && !history.state) history.pushState({ at: first }, '')
    const follow = () => setAt(history.state?.at ?? 0)
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [first])
  /** `changing`: from the check page and straight back to it. */
  const turn = (to: number, changing = false) => {
    history.pushState({ at: to, changing }, '')
    setAt(to)
  }
  return { at, turn }
}
