import { isProblem } from '#shared/api/problem.ts'
import { clearWords as clear } from '#shared/comments/clear-words.ts'
import { clearWords } from '#shared/comments/desk-endpoints.ts'
import { handle } from '../http/handle.ts'
import { doStep } from './do-step.ts'
import { viewComment } from './view-comment.ts'

export const handler = handle(clearWords, async (asking) => {
  const { revision, ...said } = asking.body
  const comment = await doStep(asking, clear(said), revision)
  return isProblem(comment) ? comment : viewComment(comment, asking.caller)
})
