import * as z from 'zod'
import { type Action, type ActionWords, Route } from '#shared/learning/action.ts'

/** What somebody is typing into an action. */
export const ActionDraft = z.object({
  title: z.string(),
  route: Route,
  owner: z.string(),
  agency: z.string(),
  due: z.string(),
})
export type ActionDraft = z.infer<typeof ActionDraft>

export const noAction: ActionDraft = { title: '', route: 'training', owner: '', agency: '', due: '' }

export const actionDraftOf = ({ title, route, owner, agency, due }: Action): ActionWords => ({
  title,
  route,
  owner,
  agency,
  due,
})
