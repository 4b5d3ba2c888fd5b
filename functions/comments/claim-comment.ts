import { isProblem } from '#shared/api/problem.ts'
import { claimComment } from '#shared/comments/desk-endpoints.ts'
import { take } from '#shared/comments/take.ts'
import { handle } from '../http/handle.ts'
import { doStep } from './do-step.ts'
import { viewComment } from './view-comment.ts'

export const handler = handle(claimComment, async (asking) => {
  const comment = await doStep(asking, take)
  return isProblem(comment) ? comment : viewComment(comment, asking.caller)
})
