import { useEffect, useRef, useState } from 'preact/hooks'
import { session } from './session.ts'
import { type TimeLeft, timeLeft } from './time-left.ts'

const signs = ['keydown', 'pointerdown', 'input'] as const

/** Watches whether somebody is still here, and ends the session when nobody was for too long. */
export function useTimeLeft(until: number): { left: TimeLeft; stay: () => void } {
  const touched = useRef(Date.now())
  const [left, setLeft] = useState<TimeLeft>({ is: 'plenty' })
  const look = (): void => {
    const next = timeLeft(Date.now(), touched.current, until)
    if (next.is === 'none') session.end()
    else setLeft((now) => (now.is === next.is ? now : next))
  }
  useEffect(() => {
    // Once a warning stands there, only its button counts: a sleeve on a key is nobody’s decision.
    const touch = (): void => {
      if (timeLeft(Date.now(), touched.current, until).is === 'plenty') touched.current = Date.now()
    }
    const timer = setInterval(look, 5_000)
    document.addEventListener('visibilitychange', look)
    for (const sign of signs) document.addEventListener(sign, touch)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      for (const sign of signs) document.removeEventListener(sign, touch)
    }
  }, [until])
  return {
    left,
    stay(): void {
      touched.current = Date.now()
      look()
    },
  }
}
