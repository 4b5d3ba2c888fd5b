import { useEffect, useRef, useState } from 'preact/hooks'
import { isProblem } from '#shared/api/problem.ts'
import type { Draft, SurveyDraft } from '#shared/survey/draft.ts'
import { getDraft, saveDraft } from '#shared/survey/draft-endpoints.ts'
import type { Act } from '#shared/survey/edit/act.ts'
import { call } from '#web/staff/call.ts'
import { keptCopy } from './kept-copy.ts'

export interface Saving {
  state: 'saved' | 'changed' | 'saving' | 'failed'
  /** As it was last saved. */
  saved: Draft
  /** What somebody else saved over the version that was changed here. */
  theirs: Draft | undefined
  /** Saves what is left to save; nothing comes back when it could not. */
  settle: () => Promise<Draft | undefined>
  keepMine: () => void
  takeTheirs: () => void
  /** Somebody wants to publish: from now on fields say what is missing. */
  ask: () => void
}

const pause = 10_000 // milliseconds without a key

/** Kept on this computer with every step, and saved when the hands rest. Whoever saved first is never overwritten unasked. */
export function useSaving(
  start: Draft,
  from: number,
  now: SurveyDraft,
  act: (act: Act) => void,
  ask: () => void,
): Saving {
  const [known, setKnown] = useState<Known>({
    saved: start,
    version: from,
    sent: start.definition,
    theirs: from < start.version ? start : undefined,
    failed: false,
  })
  const [busy, setBusy] = useState(false)
  // What a save that is under way finds when it comes back, however many steps later.
  const latest = useRef({ now, known })
  latest.current = { now, known }
  const flight = useRef<Promise<Draft | undefined> | undefined>(undefined)
  const { saved, version, sent, theirs, failed } = known
  const changed = isOther(now, sent)
  useEffect(() => {
    if (changed) keptCopy.keep(start.draft, { from: version, definition: now })
    else keptCopy.drop(start.draft)
  }, [now, changed, version])
  const settle = async (): Promise<Draft | undefined> => {
    await flight.current
    const { now: mine, known: before } = latest.current
    if (before.theirs) return undefined
    if (!isOther(mine, before.sent)) return before.saved
    setBusy(true)
    flight.current = send(before, mine)
    const got = await flight.current
    flight.current = undefined
    setBusy(false)
    return got
  }
  async function send(before: Known, mine: SurveyDraft): Promise<Draft | undefined> {
    const learn = (next: Known): void => {
      latest.current.known = next
      setKnown(next)
    }
    const params = { draft: start.draft }
    const got = await call(saveDraft, { params, body: { from: before.version, definition: mine } })
    if (!isProblem(got)) {
      learn({ saved: got, version: got.version, sent: mine, theirs: undefined, failed: false })
      return got
    }
    const newest = got.status === 409 ? await call(getDraft, { params }) : got
    learn({ ...before, failed: true, theirs: isProblem(newest) ? undefined : newest })
    return undefined
  }
  useEffect(() => {
    if (!changed || theirs || busy) return
    const timer = setTimeout(settle, pause)
    return () => clearTimeout(timer)
  }, [now, changed, theirs, busy])
  const goOn = (): void => {
    if (!theirs) return
    setKnown({
      saved: theirs,
      version: theirs.version,
      sent: theirs.definition,
      theirs: undefined,
      failed: false,
    })
  }
  return {
    state: busy ? 'saving' : !changed ? 'saved' : failed ? 'failed' : 'changed',
    saved,
    theirs,
    settle,
    keepMine() {
      if (theirs) act({ do: 'take', draft: theirs.definition })
      act({ do: 'take', draft: now })
      goOn()
    },
    takeTheirs() {
      if (theirs) act({ do: 'take', draft: theirs.definition })
      goOn()
    },
    ask,
  }
}

interface Known {
  saved: Draft
  /** The version that the next one is saved over. */
  version: number
  sent: SurveyDraft
  theirs: Draft | undefined
  failed: boolean
}

const isOther = (one: SurveyDraft, other: SurveyDraft): boolean =>
  one !== other && JSON.stringify(one) !== JSON.stringify(other)
