import { useEffect, useState } from 'preact/hooks'
import { postResponse } from './post-response.ts'
import type { Sealed } from './seal-on-phone.ts'

interface Ends {
  arrived: () => void
  refused: (reason: string) => void
}

/** Sends what is sealed, again and again with longer and longer rests, until it has arrived or is refused. */
export function useSending(distribution: string, sealed: Sealed | undefined, ends: Ends) {
  const [tries, setTries] = useState(0)
  const [slow, setSlow] = useState(false)
  const tryAgain = () => setTries((n) => n + 1)
  useEffect(() => {
    if (!sealed) return setSlow(false)
    let timer = 0
    let over = false
    postResponse(distribution, sealed.body).then((outcome) => {
      if (over && outcome === 'again') return
      if (outcome === 'arrived') ends.arrived()
      else if (outcome !== 'again') ends.refused(outcome.refused)
      else {
        setSlow(true)
        timer = setTimeout(tryAgain, Math.min(1000 * 2 ** tries, longestRest))
      }
    })
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [sealed, tries])
  return { slow, tryAgain }
}

const longestRest = 30_000 // ms
