import { measureCore } from '../results/measure-core.ts'
import type { Release, Result } from '../results/release.ts'
import { type Draft, shorten, whoOf } from './draft.ts'

/** How people felt the help itself, where more or fewer than half gave the good answers for sure. */
export const draftHelpFelt = (release: Release): Draft[] =>
  release.results.flatMap((result) => {
    const felt = result.core && feltOf(result)
    if (!felt) return []
    return {
      kind: 'help-felt',
      title: `${shorten(result.label)}, ${whoOf(release)}: ${felt.half}`,
      soWhat: '',
      says: `${release.audience}: ${felt.says}`,
      audiences: felt.bad ? ['managers', 'practitioners', 'trainers'] : ['practitioners', 'trainers'],
      result: result.id,
      ...(result.core ? { core: result.core } : {}),
      way: felt.half,
      bad: felt.bad,
      clarity: felt.clarity,
      sure: true,
    }
  })

interface Felt {
  half: string
  says: string
  bad: boolean
  clarity: number
}

function feltOf(result: Result): Felt | undefined {
  if (result.kind !== 'figures') return undefined
  const measure = measureCore(result)
  if (!('half' in measure) || !measure.half) return undefined
  const { half, told, says } = measure
  return {
    half: `${half} than half ${told}.`,
    says: `${says}.`,
    bad: half === 'fewer',
    clarity: measure.is === 'share' ? Math.max(measure.low - 50, 50 - measure.high) : 1,
  }
}
