import type { ProblemCode } from '../api/problem.ts'
import type { Comment } from './comment.ts'
import type { Triage } from './triage.ts'

/** Who does it, and when: the London day, and the moment in milliseconds. */
export interface Actor {
  person: string
  by: string
  isLead: boolean
  day: string
  now: number
}

/** One thing that staff may do with a set of comments: what becomes of it, or why not. */
export type Step = (comment: Comment, actor: Actor) => Triage | ProblemCode
