import { byUrgency } from '#shared/comments/by-urgency.ts'
import { clockOf } from '#shared/comments/clock-of.ts'
import type { Comment } from '#shared/comments/comment.ts'
import { type DeskLine, listComments } from '#shared/comments/desk-endpoints.ts'
import { flagsOf } from '#shared/comments/flags-of.ts'
import { hideFirst } from '#shared/comments/hide-first.ts'
import { isHeldByOther } from '#shared/comments/take.ts'
import { gradeOf } from '#shared/comments/triage.ts'
import { isFor, waitsFor } from '#shared/comments/waits.ts'
import type { Reading } from '#shared/settings/reading.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { handle } from '../http/handle.ts'
import { readSettings } from '../settings/settings-store.ts'
import { newestSurveys } from '../survey/survey-store.ts'
import { commentsOf } from './comment-store.ts'

export const handler = handle(listComments, async ({ caller, now }) => {
  const [waves, settings, surveys] = await Promise.all([allWaves(), readSettings(), newestSurveys()])
  const stored = await Promise.all(waves.map(({ wave }) => commentsOf(wave)))
  const isLead = caller.roles.includes('safeguarding-lead')
  const lines = stored
    .flatMap(({ comments }) => comments)
    .filter((comment) => waitsFor(comment) !== 'nothing' || comment.triage.claim?.person === caller.person)
    .map((comment): DeskLine => {
      const survey = surveys.find((it) => it.survey === comment.survey)?.definition
      return {
        ...lineOf({ ...comment, triage: hideFirst(comment, { ...caller, isLead }) }, settings.reading),
        voice: survey?.voice ?? 'parent',
        audience: survey?.audience ?? comment.survey,
        ...(isHeldByOther(comment, caller.person, now) ? { claimedBy: comment.triage.claim?.by } : {}),
        forMe: isLead || isFor(caller.person, comment),
      }
    })
  return {
    lines: lines.sort(byUrgency),
    unopened: stored.reduce((sum, { unopened }) => sum + unopened.length, 0),
    worries: settings.worries ?? {},
  }
})

/** What a line says of a set by itself. */
function lineOf(comment: Comment, reading: Reading | undefined) {
  const { wave, id, day, texts, triage, worry } = comment
  const flagged = worry === true || flagsOf(texts).length > 0
  const due = reading && clockOf(comment, flagged, reading)?.due
  const grade = gradeOf(triage)
  return {
    wave,
    comment: id,
    day,
    flagged,
    waits: waitsFor(comment),
    ...(due ? { due } : {}),
    ...(grade === undefined ? {} : { grade }),
  }
}
