import { useEffect, useRef, useState } from 'preact/hooks'
import type { Words } from '#shared/words/en.ts'
import { leave } from './leave.ts'
import { tidyUp } from './tidy-up.ts'

const signs = ['keydown', 'pointerdown', 'input', 'scroll'] as const

/** After 18 minutes without a sign of anybody it asks; two minutes later the page is cleared and begins anew. */
export function StillThere({ words: { idle } }: { words: Words }) {
  const touched = useRef(Date.now())
  const box = useRef<HTMLDialogElement>(null)
  const [asks, setAsks] = useState(false)
  const look = () => {
    const minutes = (Date.now() - touched.current) / 60_000
    setAsks(minutes >= 18)
    // What waits to be sent stays, and the first page goes on sending it.
    if (minutes >= 20) tidyUp().then(() => leave(location.pathname))
  }
  const stay = () => {
    touched.current = Date.now()
    look()
  }
  useEffect(() => {
    // Once it asks, only its button counts: a sleeve on the screen is nobody’s decision.
    const touch = () => {
      if (!box.current?.open) touched.current = Date.now()
    }
    const timer = setInterval(look, 10_000)
    addEventListener('visibilitychange', look)
    for (const sign of signs) addEventListener(sign, touch, true)
    return () => {
      clearInterval(timer)
      removeEventListener('visibilitychange', look)
      for (const sign of signs) removeEventListener(sign, touch, true)
    }
  }, [])
  useEffect(() => {
    if (asks) box.current?.showModal()
    else box.current?.close()
  }, [asks])
  return (
    <dialog ref={box} aria-labelledby="still" onCancel={stay}>
      <h2 id="still">{idle.heading}</h2>
      <p>{idle.what}</p>
      <button type="button" class="go" onClick={stay}>
        {idle.stay}
      </button>
    </dialog>
  )
}
