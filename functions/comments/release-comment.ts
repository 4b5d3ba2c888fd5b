import { isProblem } from '#shared/api/problem.ts'
import { releaseComment } from '#shared/comments/desk-endpoints.ts'
import { putBack } from '#shared/comments/put-back.ts'
import { handle } from '../http/handle.ts'
import { doStep } from './do-step.ts'

export const handler = handle(releaseComment, async (asking) => {
  const comment = await doStep(asking, putBack, asking.body.revision)
  return isProblem(comment) ? comment : { revision: comment.revision }
})
