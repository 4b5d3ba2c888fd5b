import { useMemo, useState } from 'preact/hooks'
import { problem } from '#shared/api/problem.ts'
import { adviseSurvey } from '#shared/survey/advice/advise-survey.ts'
import type { Draft } from '#shared/survey/draft.ts'
import type { Act } from '#shared/survey/edit/act.ts'
import { beginHistory } from '#shared/survey/edit/begin-history.ts'
import { doAct } from '#shared/survey/edit/do-act.ts'
import { redoAct } from '#shared/survey/edit/redo-act.ts'
import { undoAct } from '#shared/survey/edit/undo-act.ts'
import type { Editing } from './editing.ts'
import { keptCopy } from './kept-copy.ts'
import type { Stepping } from './stepping.ts'
import { useSaving } from './use-saving.ts'

/** A draft on this screen: its steps, what there is to say of it, and its way to being saved. */
export function useEditing(saved: Draft) {
  const [found] = useState(() => keptCopy.read(saved.draft))
  const [history, setHistory] = useState(() => {
    const begun = beginHistory(saved.definition)
    return found ? doAct(begun, { do: 'take', draft: found.definition }) : begun
  })
  const [said, say] = useState(found ? 'What was not saved when you left is here again.' : '')
  const [asked, setAsked] = useState(false)
  const act = (next: Act, typing?: string): void => {
    say('')
    setHistory((before) => doAct(before, next, typing))
  }
  const saving = useSaving(saved, found?.from ?? saved.version, history.now, act, () => setAsked(true))
  const advice = useMemo(() => adviseSurvey(history.now), [history.now])
  const stops = advice.filter((it) => it.stops).map(({ at, say }) => ({ at, say }))
  const step = (to: typeof undoAct, says: string) => (): void => {
    setHistory(to)
    say(says)
  }
  const stepping: Stepping = {
    undo: history.past.length > 0 ? step(undoAct, 'Undone.') : undefined,
    redo: history.next.length > 0 ? step(redoAct, 'Done again.') : undefined,
  }
  const editing: Editing = {
    draft: history.now,
    advice,
    problem: asked && stops.length > 0 ? problem('survey-not-ready', stops) : undefined,
    act,
    say,
  }
  return { editing, history: stepping, saving, said }
}
