import { useEffect, useRef, useState } from 'preact/hooks'
import { isProblem, type Problem } from '#shared/api/problem.ts'
import type { Draft, SurveyDraft } from '#shared/survey/draft.ts'
import { getDraft, saveDraft } from '#shared/survey/draft-endpoints.ts'
import type { Act } from '#shared/survey/edit/act.ts'
import { type Merged, mergeDraft } from '#shared/survey/edit/merge-draft.ts'
import { call } from '#web/staff/call.ts'
import { keptCopy } from './kept-copy.ts'

export interface Saving {
  state: 'saved' | 'changed' | 'saving' | 'failed'
  /** As it was last saved. */
  saved: Draft
  /** What somebody else saved over the version that was changed here. */
  theirs: Draft | undefined
  /** Mine and theirs together, where it is known what both began from. */
  merged: Merged | undefined
  /** Why it could not be saved. */
  problem: Problem | undefined
  /** Saves what is left to save; nothing comes back when it could not. */
  settle: () => Promise<Draft | undefined>
  keepMine: () => void
  takeTheirs: () => void
  takeBoth: () => void
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
    base: undefined,
    problem: undefined,
  })
  const [busy, setBusy] = useState(false)
  // What a save that is under way finds when it comes back, however many steps later.
  const latest = useRef({ now, known })
  latest.current = { now, known }
  const flight = useRef<Promise<Draft | undefined> | undefined>(undefined)
  const { saved, version, sent, theirs, base, problem } = known
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
      learn({ ...settled(got), sent: mine })
      return got
    }
    const newest = got.status === 409 ? await call(getDraft, { params }) : got
    learn({
      ...before,
      problem: got,
      base: before.sent,
      theirs: isProblem(newest) ? undefined : newest,
    })
    return undefined
  }
  useEffect(() => {
    if (!changed || theirs || busy) return
    const timer = setTimeout(settle, pause)
    return () => clearTimeout(timer)
  }, [now, changed, theirs, busy])
  const merged = theirs && base && mergeDraft(base, now, theirs.definition)
  /** Theirs first, so that Undo leads back to it from whatever is taken. */
  const goOnWith = (mine: SurveyDraft | undefined): void => {
    if (!theirs) return
    act({ do: 'take', draft: theirs.definition })
    if (mine) act({ do: 'take', draft: mine })
    setKnown(settled(theirs))
  }
  return {
    state: busy ? 'saving' : !changed ? 'saved' : problem ? 'failed' : 'changed',
    saved,
    theirs,
    merged,
    problem,
    settle,
    keepMine: () => goOnWith(now),
    takeTheirs: () => goOnWith(undefined),
    takeBoth: () => goOnWith(merged?.draft),
    ask,
  }
}

interface Known {
  saved: Draft
  /** The version that the next one is saved over. */
  version: number
  sent: SurveyDraft
  theirs: Draft | undefined
  /** What mine and theirs began from. */
  base: SurveyDraft | undefined
  problem: Problem | undefined
}

const settled = (saved: Draft): Known => ({
  saved,
  version: saved.version,
  sent: saved.definition,
  theirs: undefined,
  base: undefined,
  problem: undefined,
})

const isOther = (one: SurveyDraft, other: SurveyDraft): boolean =>
  one !== other && JSON.stringify(one) !== JSON.stringify(other)
