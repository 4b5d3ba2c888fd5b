import { findPublicReply } from '#shared/learning/find-public-reply.ts'
import { isOfYear, type ReportYear } from '#shared/yearly-reports/report-year.ts'
import type { CountedRound, DutyCycle, Sources } from '#shared/yearly-reports/sources.ts'
import { caseAudits } from '../case-audits/case-audit-store.ts'
import { caseReviews } from '../case-reviews/case-review-store.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { allFigures, newestIndicators } from '../indicators/indicator-store.ts'
import { newestActions } from '../learning/action-store.ts'
import { followActions } from '../learning/follow-actions.ts'
import { newestLessons } from '../learning/lesson-store.ts'
import { replyVersions } from '../learning/reply-store.ts'
import { releasesOf } from '../results/release-store.ts'
import { cycleStore, returnStore, standardsOf } from '../section-11/section-11-store.ts'

/** Everything that the report of a year may be made from. */
export async function readSources(year: ReportYear, today: string): Promise<Sources> {
  const [waves, indicators, figures, lessons, actions, audits, reviews, cycles] = await Promise.all([
    allWaves(),
    newestIndicators(),
    allFigures(),
    newestLessons(),
    newestActions(),
    caseAudits.all(),
    caseReviews.all(),
    readCycles(),
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
  return { rounds, indicators, figures, lessons, actions, audits, reviews, cycles }
}

async function readCycles(): Promise<DutyCycle[]> {
  const [cycles, returns] = await Promise.all([cycleStore.all(), returnStore.all()])
  return Promise.all(
    cycles.map(async (cycle) => ({
      cycle,
      standards: await standardsOf(cycle),
      returns: returns.filter((it) => it.cycle === cycle.id),
    })),
  )
}
