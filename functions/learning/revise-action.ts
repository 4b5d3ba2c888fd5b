import { problem } from '#shared/api/problem.ts'
import { reviseAction } from '#shared/learning/action-endpoints.ts'
import { checkAgency } from '#shared/settings/check-agency.ts'
import { handle } from '../http/handle.ts'
import { readSettings } from '../settings/settings-store.ts'
import { changeAction } from './change-action.ts'

export const handler = handle(reviseAction, (asked) =>
  changeAction(asked, async (newest) => {
    const { version: _, ...words } = asked.body
    // It may stay with an agency that has stopped.
    const wrong = words.agency === newest.agency ? undefined : checkAgency(await readSettings(), words.agency)
    return wrong ? problem('not-valid', [{ at: 'agency', say: wrong }]) : { ...newest, ...words }
  }),
)
