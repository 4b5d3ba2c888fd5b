import { isProblem } from '#shared/api/problem.ts'
import { proposeWords } from '#shared/comments/desk-endpoints.ts'
import { proposeWords as propose } from '#shared/comments/propose-words.ts'
import { handle } from '../http/handle.ts'
import { doStep } from './do-step.ts'
import { viewComment } from './view-comment.ts'

export const handler = handle(proposeWords, async (asking) => {
  const comment = await doStep(asking, propose(asking.body.texts), asking.body.revision)
  return isProblem(comment) ? comment : viewComment(comment, asking.caller)
})
