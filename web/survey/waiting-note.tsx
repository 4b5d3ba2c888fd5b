import { useEffect, useState } from 'preact/hooks'
import type { Words } from '#shared/words/en.ts'
import { type Earlier, sendWaiting } from './send-waiting.ts'
import { whenWorthATry } from './when-worth-a-try.ts'

/** Sends what waits since an earlier visit, and says what became of it. */
export function WaitingNote({ words }: { words: Words }) {
  const [became, setBecame] = useState<Earlier>()
  useEffect(() => {
    const send = () => {
      sendWaiting(Date.now()).then(
        (now) => now && setBecame(now),
        () => undefined,
      )
    }
    send()
    const timer = setInterval(send, rest)
    const stop = whenWorthATry(send)
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [])
  return (
    <p class={became && 'note'} role="status">
      {became && words.check[became]}
    </p>
  )
}

const rest = 30_000 // ms
