import { useEffect, useState } from 'preact/hooks'
import type { KioskWords } from '#shared/words/kiosk/kiosk-words.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { sayDay } from '#web/ui/say-day.ts'
import { Shelf } from '#web/ui/shelf.tsx'
import type { SentProps } from './sent-page.tsx'

interface Props extends SentProps {
  kiosk: KioskWords
  onNext: () => void
}

/** Thank you, on a tablet that the next person waits for. It starts again by itself. */
export function NextPerson({ words: { lang, thanks }, kiosk, data, code, onNext }: Props) {
  const [shown, setShown] = useState(false)
  // Who asks for the code needs time to write it down: then the tablet waits until nobody touches it.
  useEffect(() => {
    const timer = shown ? 0 : setTimeout(onNext, stays)
    return () => clearTimeout(timer)
  }, [shown])
  return (
    <div class="at">
      <p>
        <Shelf full />
      </p>
      <h1>{thanks.heading}</h1>
      <p>{thanks.sealed}</p>
      <p>{kiosk.again}</p>
      <button type="button" class="go" onClick={onNext}>
        {kiosk.next}
      </button>
      <details class="fold apart">
        <summary>{thanks.takeOut}</summary>
        {shown ? (
          <>
            <p>{fillIn(thanks.writeDown, { day: sayDay(data.closes, lang) })}</p>
            <p class="field">
              <code>{code}</code>
            </p>
            <p>
              {thanks.useCode}: <bdi>{`${location.host}/s/${data.distribution}/take-out`}</bdi>
            </p>
          </>
        ) : (
          <>
            <p>{thanks.takeOutHow}</p>
            <button type="button" class="go" onClick={() => setShown(true)}>
              {thanks.showCode}
            </button>
          </>
        )}
      </details>
    </div>
  )
}

const stays = 30_000 // ms
