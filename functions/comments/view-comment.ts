import { clockOf } from '#shared/comments/clock-of.ts'
import type { Comment } from '#shared/comments/comment.ts'
import type { Opened } from '#shared/comments/desk-endpoints.ts'
import { flagsOf } from '#shared/comments/flags-of.ts'
import { hideFirst } from '#shared/comments/hide-first.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { findDistribution } from '../distribution/distribution-store.ts'
import { findWave } from '../distribution/wave-store.ts'
import type { Caller } from '../http/caller.ts'
import { readSettings } from '../settings/settings-store.ts'
import { findSurvey } from '../survey/survey-store.ts'

/** One set of comments, with the questions that they answer, as this reader may see it. */
export async function viewComment(comment: Comment, { person, roles }: Caller): Promise<Opened> {
  const { wave, id, day, permission, revision, triage } = comment
  const [settings, survey] = await Promise.all([readSettings(), surveyOf(comment)])
  const flags = comment.worry ? ['a worry that a reader found on paper'] : flagsOf(comment.texts)
  const due = settings.reading && clockOf(comment, flags.length > 0, settings.reading)?.due
  return {
    wave,
    comment: id,
    voice: survey.voice,
    audience: survey.audience,
    day,
    ...(due ? { due } : {}),
    flags,
    boxes: Object.entries(comment.texts).map(([question, text]) => {
      const inEnglish = triage.translation?.texts?.[question]
      return { question, asked: askedBy(survey, question), text, ...(inEnglish ? { inEnglish } : {}) }
    }),
    permission,
    revision,
    triage: hideFirst(comment, { person, isLead: roles.includes('safeguarding-lead') }),
    ...(triage.handOut?.agreed ? { handOut: await handOutOf(comment, survey) } : {}),
  }
}

/** The survey as it was when the round opened. */
export async function surveyOf({ wave, survey }: Pick<Comment, 'wave' | 'survey'>): Promise<Survey> {
  const round = await findWave(wave)
  const version = round?.plan.find((it) => it.survey === survey)?.version
  const found = version === undefined ? undefined : await findSurvey(survey, version)
  if (!found) throw new Error('a comment’s survey is not there')
  return found.definition
}

/** A box that is not in this version any more still shows what was written in it. */
export const askedBy = (survey: Survey, question: string): string =>
  survey.questions.find(({ id }) => id === question)?.text ??
  (question === 'paper' ? 'Written on paper' : question)

async function handOutOf({ wave, distribution }: Comment, survey: Survey): Promise<Opened['handOut']> {
  const [round, it] = await Promise.all([findWave(wave), findDistribution(distribution)])
  if (!round || !it) return undefined
  const links = Object.values(it.batches).reduce((sum, { issued }) => sum + issued, 0)
  return { round: round.title, survey: survey.title, agency: it.agency, mode: it.mode, links }
}
