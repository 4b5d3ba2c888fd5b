import { problem } from '#shared/api/problem.ts'
import { publishWords } from '#shared/comments/desk-endpoints.ts'
import { foldWords } from '#shared/comments/fold-words.ts'
import { waitsFor } from '#shared/comments/waits.ts'
import { draftThemes } from '#shared/learning/draft-themes.ts'
import type { PublishedWords } from '#shared/learning/published-words.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { startingThemes } from '#shared/settings/worries.ts'
import { findWave } from '../distribution/wave-store.ts'
import { handle } from '../http/handle.ts'
import { saveLesson } from '../learning/lesson-store.ts'
import { saveWords, wordsOf } from '../learning/words-store.ts'
import { readSettings } from '../settings/settings-store.ts'
import { findSurvey } from '../survey/survey-store.ts'
import { commentsOf } from './comment-store.ts'
import { shuffled } from './shuffled.ts'
import { askedBy } from './view-comment.ts'

export const handler = handle(publishWords, async ({ params, now }) => {
  const wave = await findWave(params.wave)
  if (!wave) return problem('not-found')
  if (!wave.released) return problem('round-open')
  const { comments, unopened } = await commentsOf(wave.wave)
  if (unopened.length > 0 || comments.some((it) => waitsFor(it) !== 'nothing')) return problem('not-read-yet')
  const { worries } = await readSettings()
  for (const [index, { survey, version }] of wave.plan.entries()) {
    const found = await findSurvey(survey, version)
    if (!found) continue
    const words = foldWords(
      comments.filter((it) => it.survey === survey),
      {
        themes: worries?.themes ?? startingThemes,
        asked: (question) => askedBy(found.definition, question),
        shuffle: shuffled,
      },
    )
    const frozen: PublishedWords = {
      wave: wave.wave,
      survey,
      audience: found.definition.audience,
      ...(words ? { words } : {}),
      frozenOn: londonDay(now),
      ...(wave.madeUp ? { madeUp: true } : {}),
    }
    await saveWords(frozen, index + 1)
    const draft = draftThemes(frozen, { title: wave.title, voice: found.definition.voice })
    if (draft) await saveLesson(draft)
  }
  return { published: await wordsOf(wave.wave) }
})
