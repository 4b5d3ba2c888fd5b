import { findPublicReply } from '#shared/learning/find-public-reply.ts'
import { isOfYear, type ReportYear } from '#shared/yearly-reports/report-year.ts'
import type { CountedRound, Sources } from '#shared/yearly-reports/sources.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { allFigures, newestIndicators } from '../indicators/indicator-store.ts'
import { newestActions } from '../learning/action-store.ts'
import { followActions } from '../learning/follow-actions.ts'
import { newestLessons } from '../learning/lesson-store.ts'
import { replyVersions } from '../learning/reply-store.ts'
import { releasesOf } from '../results/release-store.ts'

/** Everything that the report of a year may be made from. */
export async function readSources(year: ReportYear, today: string): Promise<Sources> {
  const [waves, indicators, figures, lessons, actions] = await Promise.all([
    allWaves(),
    newestIndicators(),
    allFigures(),
    newestLessons(),
    newestActions(),
  ])
  const counted = waves.filter(({ released }) => released !== undefined)
  const rounds = await Promise.all(
    counted.map(async (wave): Promise<CountedRound> => {
      const answer = findPublicReply(await replyVersions(wave.wave))
      return {
        wave,
        releases: isOfYear(wave.released, year) ? await releasesOf(wave.wave) : [],
        ...(answer?.first
          ? { answer: { first: answer.first, entries: await followActions(answer.entries, today) } }
          : {}),
      }
    }),
  )
  return { rounds, indicators, figures, lessons, actions }
}
