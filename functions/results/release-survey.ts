import { closingTime, type Wave } from '#shared/distribution/wave.ts'
import { noAttack } from '#shared/results/attack.ts'
import { blurBase } from '#shared/results/blur.ts'
import type { Release } from '#shared/results/release.ts'
import { algorithm, fewest } from '#shared/results/rules.ts'
import { summarise } from '#shared/results/summarise.ts'
import { distributionsOf } from '../distribution/distribution-store.ts'
import { findSurvey } from '../survey/survey-store.ts'
import { openAnswers } from './open-answers.ts'
import { poolAnswers } from './pool-answers.ts'
import { findRelease, freezeRelease } from './release-store.ts'

/**
 * One survey's results in one closed wave. Answers are opened in memory, counted, blurred and frozen; no opened
 * answer and no tally is written anywhere. The intake of a closed wave does not change, so this may run again
 * from the start after any crash, or twice at once, and freezes the same release.
 */
export async function releaseSurvey(wave: Wave, survey: string): Promise<void> {
  if (await findRelease(wave.wave, survey)) return
  const planned = wave.plan.find((plan) => plan.survey === survey)
  const published = planned && (await findSurvey(survey, planned.version))
  if (!planned || !published) throw new Error('a planned survey is missing')
  const { version, definition } = published
  const handouts = (await distributionsOf(wave.wave)).filter((it) => it.survey === survey)

  const opened = await openAnswers(wave.wave, published, new Set(handouts.map((it) => it.distribution)))
  const enough = opened.responses.length >= fewest
  if (!enough) await poolAnswers(wave.wave, published, opened.responses)
  const answers = opened.responses.map((response) => response.answers)
  const release: Release = {
    wave: wave.wave,
    waveTitle: wave.title,
    survey,
    version,
    title: definition.title,
    audience: definition.audience,
    opened: dayOf(Date.parse(wave.opens)),
    frozenOn: dayOf(closingTime(wave)),
    algorithm,
    planHash: wave.planHash,
    inputHash: opened.inputHash,
    expected: handouts.reduce((sum, it) => sum + it.expected, 0),
    ...(enough ? { answered: blurBase(answers.length) } : {}),
    quarantined: opened.quarantined,
    results: enough ? summarise(definition, planned.questions, answers, noAttack) : [],
  }
  await freezeRelease(release)
}

const dayOf = (time: number): string =>
  new Date(time).toLocaleDateString('en-CA', { timeZone: 'Europe/London' })
