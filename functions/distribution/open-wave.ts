import { createHash, randomBytes } from 'node:crypto'
import { problem } from '#shared/api/problem.ts'
import { checkChecks } from '#shared/distribution/check-checks.ts'
import { checkWaveTimes } from '#shared/distribution/check-times.ts'
import { toSymbols } from '#shared/distribution/crockford.ts'
import { openWave } from '#shared/distribution/distribution-endpoints.ts'
import { planBreakdowns } from '#shared/distribution/plan-breakdowns.ts'
import { planWave } from '#shared/results/plan.ts'
import { checkSetUp } from '#shared/settings/check-set-up.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { ensurePoolKeys, makeWaveKeys } from '../keys/make-keys.ts'
import { readSettings } from '../settings/settings-store.ts'
import { findSurvey } from '../survey/survey-store.ts'
import { viewWave } from './view-wave.ts'
import { saveWave } from './wave-store.ts'

export const handler = handle(openWave, async ({ body, now }) => {
  const settings = await readSettings()
  const missing = checkSetUp(settings, londonDay(now))
  if (missing.length > 0)
    return problem(
      'not-set-up',
      missing.map(({ section, say }) => ({ at: section, say })),
    )
  const opens = body.opens ? Date.parse(body.opens) : now
  const closes = Date.parse(body.closes)
  const wrong = [...checkWaveTimes({ opens, closes }, now), ...checkChecks(body.checks, closes)]
  if (wrong.length > 0) return problem('not-valid', wrong)
  const found = await Promise.all(body.surveys.map(({ survey, version }) => findSurvey(survey, version)))
  const surveys = found.flatMap((survey) => survey ?? [])
  const names = new Set(surveys.map(({ survey }) => survey))
  if (names.size < body.surveys.length)
    return problem('not-valid', [{ at: 'surveys', say: 'Choose published surveys, each once.' }])
  if (surveys.some(({ retired }) => retired))
    return problem('not-valid', [{ at: 'surveys', say: 'One of these is retired. Choose another version.' }])

  const { breakdowns, wrong: tooFew } = planBreakdowns(body.surveys, settings)
  if (tooFew.length > 0) return problem('not-valid', tooFew)
  const plan = planWave(surveys, breakdowns)
  const planHash = createHash('sha256').update(JSON.stringify(plan)).digest('hex')
  const { wave } = await newWave()
  await Promise.all(surveys.map(({ survey }) => ensurePoolKeys(survey)))
  const opened = {
    wave,
    version: 1,
    title: body.title,
    opens: new Date(opens).toISOString(),
    closes: new Date(closes).toISOString(),
    checks: body.checks,
    plan,
    planHash,
  }
  await saveWave(opened)
  return viewWave(opened, now)
})

/** Keys under an id that nobody has: 20 random bits, tried again when taken. */
async function newWave() {
  for (;;) {
    const keys = await makeWaveKeys(toSymbols(randomBytes(3), 20))
    if (keys) return keys
  }
}
