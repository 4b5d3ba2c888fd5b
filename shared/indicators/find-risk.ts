import type { Definition, Point } from './indicator.ts'
import { readChart } from './read-chart.ts'
import { meaningOf } from './say-signal.ts'
import { worthOf } from './worth-of.ts'

export type Risk = 'signal' | 'target'

/** Why an indicator is at risk: its newest figure is part of a worse signal, or misses the target. */
export function findRisk(definition: Definition, points: readonly Point[]): Risk | undefined {
  const { polarity, target, unit } = definition
  const newest = readChart(definition, points).stretches.at(-1)?.points.at(-1)
  if (!newest) return undefined
  if (newest.signal && meaningOf(newest.signal, polarity) === 'worse') return 'signal'
  if (target === undefined || polarity === 'neutral') return undefined
  const value = worthOf(newest, unit)
  return (polarity === 'high' ? value < target : value > target) ? 'target' : undefined
}
