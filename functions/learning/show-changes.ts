import { isSettled } from '#shared/learning/is-settled.ts'
import { showChanges } from '#shared/learning/learning-endpoints.ts'
import { readLanguage } from '#shared/survey/language.ts'
import { renderChanges } from '#web/public/render-changes.tsx'
import { handlePage } from '../http/handle-page.ts'
import { pageParts } from '../survey/page-parts.ts'
import { closedRounds } from './closed-rounds.ts'
import { newestLessons } from './lesson-store.ts'

export const handler = handlePage(showChanges, async ({ query, now }) => {
  const [all, rounds] = await Promise.all([newestLessons(), closedRounds(now)])
  const shown = all.filter((it) => isSettled(it.status) && it.visibility === 'public')
  const lessons = shown
    .sort((a, b) => (a.on < b.on ? 1 : -1))
    .map(({ title, soWhat, on, evidence }) => ({
      title,
      soWhat,
      on,
      ...(evidence ? { says: evidence.says, waveTitle: evidence.waveTitle } : {}),
      madeUp: evidence?.madeUp === true,
    }))
  return {
    status: 200,
    html: renderChanges(lessons, rounds, readLanguage(query.lang), pageParts()),
    cache: true,
  }
})
