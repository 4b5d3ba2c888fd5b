import { isProblem } from '#shared/api/problem.ts'
import { referComment } from '#shared/comments/desk-endpoints.ts'
import { refer } from '#shared/comments/refer.ts'
import { handle } from '../http/handle.ts'
import { doStep } from './do-step.ts'
import { viewComment } from './view-comment.ts'

export const handler = handle(referComment, async (asking) => {
  const { revision, ...said } = asking.body
  const comment = await doStep(asking, refer(said), revision)
  return isProblem(comment) ? comment : viewComment(comment, asking.caller)
})
