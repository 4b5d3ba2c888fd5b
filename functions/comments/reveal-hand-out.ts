import { isProblem } from '#shared/api/problem.ts'
import { askHandOut } from '#shared/comments/ask-hand-out.ts'
import { revealHandOut } from '#shared/comments/desk-endpoints.ts'
import { handle } from '../http/handle.ts'
import { doStep } from './do-step.ts'
import { viewComment } from './view-comment.ts'

export const handler = handle(revealHandOut, async (asking) => {
  const comment = await doStep(asking, askHandOut(asking.body.reason), asking.body.revision)
  return isProblem(comment) ? comment : viewComment(comment, asking.caller)
})
