import type * as fc from 'fast-check'
import { blurBase } from '#shared/results/blur.ts'
import { breakDown, tellGroup } from '#shared/results/break-down.ts'
import type { Breakdown } from '#shared/results/breakdown.ts'
import { countWarmUps } from '#shared/results/count-warm-ups.ts'
import { planWave } from '#shared/results/plan.ts'
import type { Release } from '#shared/results/release.ts'
import { summarise } from '#shared/results/summarise.ts'
import { anyWave } from '../../support/any-survey.ts'
import { noAttack } from '../../support/no-attack.ts'
import { release } from './made-up.ts'

const byMode: Breakdown = {
  by: 'mode',
  groups: [
    { id: 'group-1', title: 'On their own phone', of: ['alone'] },
    { id: 'group-2', title: 'On paper', of: ['paper'] },
  ],
}

/** What any survey and any wave of people come to. */
export const anyRelease: fc.Arbitrary<Release> = anyWave.map(({ survey, all }): Release => {
  const planned = planWave([{ survey: survey.id, version: 1, publishedOn: '2026-01-01', definition: survey }])
  const warmUps = countWarmUps(survey, all)
  const made = release({ voice: survey.voice, title: survey.title, audience: survey.audience })
  if (all.length < 10) return made
  const breakdown = all.length % 2 === 0 ? byMode : undefined
  const groups = breakDown(
    breakdown,
    all.map((answers, place) => ({ of: place % 2 === 0 ? 'alone' : 'paper', answers })),
  )
  return {
    ...made,
    answered: blurBase(all.length),
    ...(warmUps ? { warmUps } : {}),
    ...(breakdown ? { reach: [{ agency: 'hub', name: 'Hub', expected: 90, answered: blurBase(40) }] } : {}),
    ...(breakdown ? { brokenDown: { by: breakdown.by, groups: groups.map(tellGroup) } } : {}),
    results: summarise(survey, planned[0]?.questions ?? [], all, noAttack, groups),
  }
})
