import { problem } from '#shared/api/problem.ts'
import { closeAction } from '#shared/learning/action-endpoints.ts'
import { handle } from '../http/handle.ts'
import { releasesOf } from '../results/release-store.ts'
import { changeAction } from './change-action.ts'
import { lessonVersions } from './lesson-store.ts'

export const handler = handle(closeAction, (asked) =>
  changeAction(asked, async (action, on) => {
    const { impact } = asked.body
    const closed = { impact, by: asked.caller.name, on }
    if (impact.tested !== 'round') return { ...action, closed }
    const [[release], [newest]] = await Promise.all([
      releasesOf(impact.wave),
      lessonVersions(action.lesson, 1),
    ])
    if (!release) return problem('not-valid', [{ at: 'impact.wave', say: 'This round has no results yet.' }])
    const since = newest?.evidence?.frozenOn ?? ''
    if (release.frozenOn <= since)
      return problem('not-valid', [
        { at: 'impact.wave', say: 'Choose a round that was counted after the one the lesson comes from.' },
      ])
    return { ...action, closed: { ...closed, waveTitle: release.waveTitle } }
  }),
)
