import { problem } from '#shared/api/problem.ts'
import { mostNotes } from '#shared/learning/action.ts'
import { noteProgress } from '#shared/learning/action-endpoints.ts'
import { handle } from '../http/handle.ts'
import { changeAction } from './change-action.ts'

export const handler = handle(noteProgress, (asked) =>
  changeAction(asked, ({ doneOn, ...action }, today) => {
    const { says, done } = asked.body
    if (action.progress.length >= mostNotes)
      return problem('not-valid', [
        { at: 'says', say: `There is room for ${mostNotes} notes. Record another action for what follows.` },
      ])
    const progress = [...action.progress, { says, by: asked.caller.name, on: today }]
    return { ...action, progress, ...(done ? { doneOn: doneOn ?? today } : {}) }
  }),
)
