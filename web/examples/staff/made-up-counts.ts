import { blurBase, blurCell } from '#shared/results/blur.ts'
import type { Count, PairFigures, Row } from '#shared/results/release.ts'
import { verdictOf } from '#shared/results/say.ts'

const base: Count = blurBase(80)

/** Made-up rows of a table of answers. */
export const madeUpRows = (texts: string[], counts: number[]): Row[] =>
  texts.map((text, index) => ({ id: `o${index}`, text, count: blurCell(counts[index] ?? 0, base) }))

/** Made-up figures of a question about then and now: how many said worse, better and the same. */
export function madeUpPair(label: string, worse: number, better: number, same: number): PairFigures {
  const change = {
    base,
    worse: blurCell(worse, base),
    better: blurCell(better, base),
    same: blurCell(same, base),
  }
  const rows = madeUpRows([label, label], [worse, better])
  const end = { id: 'o0', text: label, count: blurCell(worse, base) }
  return {
    kind: 'pair',
    id: `${label}-${worse}-${better}`,
    label,
    change,
    before: { text: label, base, rows },
    now: { text: label, base, rows },
    topBefore: end,
    bottomNow: end,
    verdict: verdictOf(change),
    sentence: '',
  }
}
