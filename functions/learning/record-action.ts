import { randomUUID } from 'node:crypto'
import { problem } from '#shared/api/problem.ts'
import type { Action } from '#shared/learning/action.ts'
import { recordAction } from '#shared/learning/action-endpoints.ts'
import { checkAgency } from '#shared/settings/check-agency.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { readSettings } from '../settings/settings-store.ts'
import { saveAction } from './action-store.ts'
import { lessonVersions } from './lesson-store.ts'

export const handler = handle(recordAction, async ({ params, body, caller, now }) => {
  const [settings, [lesson]] = await Promise.all([readSettings(), lessonVersions(params.lesson, 1)])
  if (!lesson) return problem('not-found')
  const wrong = checkAgency(settings, body.agency)
  if (wrong) return problem('not-valid', [{ at: 'agency', say: wrong }])
  const action: Action = {
    action: randomUUID(),
    version: 1,
    lesson: params.lesson,
    ...body,
    progress: [],
    by: caller.name,
    on: londonDay(now),
  }
  await saveAction(action)
  return action
})
