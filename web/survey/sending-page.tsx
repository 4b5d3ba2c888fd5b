import { useEffect } from 'preact/hooks'
import type { Words } from '#shared/words/en.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { sayDay } from '#web/ui/say-day.ts'
import type { Sealed } from './seal-on-phone.ts'
import type { PageData } from './survey-page.ts'
import { tidyUp } from './tidy-up.ts'
import { useSending } from './use-sending.ts'
import { dropWaiting, findWaiting } from './waiting-store.ts'

interface Props {
  words: Words
  data: PageData
  /** After a reload only its id: the rest waits in this browser. */
  sealed: Partial<Sealed>
  found: (sealed: Partial<Sealed>) => void
  arrived: (code: string | undefined) => void
  refused: (reason: string) => void
}

/** While the answers are on their way: what has and has not been sent, and what is kept where. */
export function SendingPage({ words, data, sealed, ...to }: Props) {
  const { check } = words
  const { id = '', body, code, waits } = sealed
  useEffect(() => {
    const look = async () => {
      const it = await findWaiting(id).catch(() => undefined)
      // Another tab has sent it, or was told that it cannot be.
      if (it) to.found({ ...it, waits: true })
      else to.refused(check.gone)
    }
    if (!body) look()
  }, [])
  const ends = (then: () => void) => () => {
    const dropped = dropWaiting(id).catch(() => undefined)
    dropped.then(tidyUp)
    then()
  }
  const { slow, tryAgain } = useSending(data.distribution, data.closes, body, {
    arrived: ends(() => to.arrived(code)),
    refused: (reason) =>
      dropWaiting(id).then(
        () => to.refused(reason),
        () => to.refused(reason),
      ),
    late: ends(() => to.refused(check.lost)),
  })
  return (
    <div class="at">
      <h1>{slow ? check.notYet : check.sending}</h1>
      <div role="status">
        <p>{!slow ? check.keepOpen : waits ? check.waiting : check.slow}</p>
        {slow && waits && <p>{fillIn(check.waitsUntil, { day: sayDay(data.closes, words.lang) })}</p>}
      </div>
      {slow && (
        <button type="button" class="go" onClick={tryAgain}>
          {check.tryAgain}
        </button>
      )}
      <a class="back" href="/leave">
        {check.stop}
      </a>
    </div>
  )
}
