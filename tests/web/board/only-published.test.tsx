// Whatever was answered: no number stands on the page that the frozen release does not publish.
import * as fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { noAttack } from '#shared/results/attack.ts'
import { blurBase, sayCount } from '#shared/results/blur.ts'
import { countWarmUps } from '#shared/results/count-warm-ups.ts'
import { planWave } from '#shared/results/plan.ts'
import { Count, type Release } from '#shared/results/release.ts'
import { summarise } from '#shared/results/summarise.ts'
import { RoundResults } from '#web/board/round-results.tsx'
import { anyWave } from '../../support/any-survey.ts'
import { release, wave } from './made-up.ts'

const releases = anyWave.map(({ survey, all }): Release => {
  const planned = planWave([{ survey: survey.id, version: 1, publishedOn: '2026-01-01', definition: survey }])
  const warmUps = countWarmUps(survey, all)
  const made = release({ voice: survey.voice, title: survey.title, audience: survey.audience })
  if (all.length < 10) return made
  return {
    ...made,
    answered: blurBase(all.length),
    ...(warmUps ? { warmUps } : {}),
    results: summarise(survey, planned[0]?.questions ?? [], all, noAttack),
  }
})

const numbersIn = (text: string): string[] => text.match(/\d+(,\d{3})*/g) ?? []
const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/ and \d+ more\b/g, '')

/** Everything a release says, its counts only in the words that may be printed. */
function saysOf(value: unknown): string[] {
  const count = Count.safeParse(value).data
  if (count) return [sayCount(count)]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(saysOf)
  return typeof value === 'string' ? [value] : []
}

/** The rules’ own numbers, the day of counting and the families expected. */
const known = ['5', '10', '20', '1', '2026', '210']

const unpublished = (one: Release, html: string): string[] => {
  const published = new Set([...known, ...saysOf(one).flatMap(numbersIn)])
  return numbersIn(wordsOf(html)).filter((number) => !published.has(number))
}
const pageOf = (one: Release): string =>
  renderToString(<RoundResults wave={wave('released')} releases={[one]} onAgain={() => undefined} />)

test('every number on the page is a published one', () => {
  fc.assert(
    fc.property(releases, (one) => {
      expect(unpublished(one, pageOf(one))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('control: the true end of an interval on the page is found', () => {
  const one = release({ answered: blurBase(85) })
  expect(unpublished(one, `${pageOf(one)}<p>at most 87</p>`)).toEqual(['87'])
})
