import { isProblem } from '#shared/api/problem.ts'
import { judgeComment } from '#shared/comments/desk-endpoints.ts'
import { judge } from '#shared/comments/judge.ts'
import { handle } from '../http/handle.ts'
import { doStep } from './do-step.ts'
import { escalate } from './escalate.ts'
import { viewComment } from './view-comment.ts'

export const handler = handle(judgeComment, async (asking) => {
  const { revision, ...said } = asking.body
  const comment = await doStep(asking, judge(said), revision)
  if (isProblem(comment)) return comment
  await escalate(comment)
  return viewComment(comment, asking.caller)
})
