import { useEffect, useState } from 'preact/hooks'
import { postResponse } from './post-response.ts'
import { whenWorthATry } from './when-worth-a-try.ts'

interface Ends {
  arrived: () => void
  refused: (reason: string) => void
  /** The round has closed meanwhile. */
  late: () => void
}

/** Sends what is sealed, again and again with longer and longer rests, until it has arrived or is refused. */
export function useSending(distribution: string, until: number, body: string | undefined, ends: Ends) {
  const [tries, setTries] = useState(0)
  const [slow, setSlow] = useState(false)
  const tryAgain = () => setTries((n) => n + 1)
  useEffect(() => {
    if (!body) return setSlow(false)
    if (Date.now() > until) return ends.late()
    let timer = 0
    let over = false
    postResponse(distribution, body).then((outcome) => {
      if (over && outcome === 'again') return
      if (outcome === 'arrived') ends.arrived()
      else if (outcome !== 'again') ends.refused(outcome.refused)
      else {
        setSlow(true)
        timer = setTimeout(tryAgain, Math.min(1000 * 2 ** tries, longestRest))
      }
    })
    const stop = whenWorthATry(tryAgain)
    return () => {
      over = true
      clearTimeout(timer)
      stop()
    }
  }, [body, tries])
  return { slow, tryAgain }
}

const longestRest = 30_000 // ms
