import type { WaveView } from '#shared/distribution/distribution-endpoints.ts'
import type { Count, Figures, Held, PairFigures, Release } from '#shared/results/release.ts'
import { verdictOf } from '#shared/results/say.ts'

export const about = (count: number): Count => ({ about: count, low: count - 2, high: count + 2 })
export const atLeast = (low: number, high: number): Count => ({ low, high })
export const fewerThan3: Count = { low: 0, high: 2 }

const rows = (counts: Count[]) =>
  counts.map((count, index) => ({ id: `o${index}`, text: `Answer ${index}`, count }))

export function pair(label: string, worse: Count, better: Count, same: Count, sentence: string): PairFigures {
  const base = about(65)
  const table = { text: `${label}?`, base, rows: rows([about(5), about(10), about(50)]) }
  return {
    kind: 'pair',
    id: label.toLowerCase(),
    label,
    change: { base, better, same, worse },
    before: table,
    now: table,
    topBefore: { id: 'o2', text: 'Answer 2', count: about(10) },
    bottomNow: { id: 'o0', text: 'Answer 0', count: fewerThan3 },
    verdict: verdictOf({ base, better, same, worse }),
    sentence,
  }
}

export const question = (label: string, counts: Count[]): Figures => ({
  kind: 'figures',
  id: label.toLowerCase(),
  label,
  text: `${label}?`,
  base: about(80),
  rows: rows(counts),
  apart: [],
  sentence: 'We cannot say which answer was most common.',
})

export const held = (label: string): Held => ({
  kind: 'held',
  id: label.toLowerCase(),
  label,
  text: `${label}?`,
})

export const release = (it: Partial<Release>): Release => ({
  wave: 'A1B2',
  waveTitle: 'Autumn round 2026',
  survey: 'parent-carer',
  version: 1,
  title: 'For parents and carers',
  audience: 'Parents and carers',
  voice: 'parent',
  opened: '2026-09-01',
  frozenOn: '2026-12-01',
  algorithm: 'heard-3',
  planHash: 'p',
  inputHash: 'i',
  expected: 210,
  results: [],
  ...it,
})

export const wave = (state: WaveView['state']): WaveView => ({
  wave: 'A1B2',
  version: 1,
  title: 'Autumn round 2026',
  opens: '2026-09-01T08:00:00.000Z',
  closes: '2026-11-30T17:00:00.000Z',
  surveys: [{ survey: 'parent-carer', version: 1 }],
  state,
})
