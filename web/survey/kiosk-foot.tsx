import { useEffect, useRef, useState } from 'preact/hooks'
import type { KioskWords } from '#shared/words/kiosk/kiosk-words.ts'

interface Props {
  words: KioskWords
  code: string | undefined
  /** Nobody has touched the tablet for a while. */
  ask: boolean
  onEnd: () => void
}

/** At the foot of every page of a shared tablet: the way out for staff, and the question whether somebody is there. */
export function KioskFoot({ words, code, ask, onEnd }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  useEffect(() => {
    if (ask) dialog.current?.showModal()
    else dialog.current?.close()
  }, [ask])
  return (
    <>
      <dialog ref={dialog} aria-labelledby="still">
        <h2 id="still">{words.still}</h2>
        <p>{words.soon}</p>
        <button type="button" class="go">
          {words.stay}
        </button>
      </dialog>
      {code && (
        <details class="fold">
          <summary>{words.staff}</summary>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              event.stopPropagation()
              if (typed.trim() === code) onEnd()
              else setWrong(true)
            }}
          >
            <p id="staff-code">{words.code}</p>
            <p role="alert">{wrong && words.wrong}</p>
            <input
              class="field"
              aria-labelledby="staff-code"
              inputMode="numeric"
              autocomplete="off"
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
            <button type="submit" class="go">
              {words.end}
            </button>
          </form>
        </details>
      )}
    </>
  )
}
