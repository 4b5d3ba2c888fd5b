import { sayCount } from './blur.ts'
import type { Count, Figures, Result, Row } from './release.ts'

/** What was told, and whether more or fewer than half told it, where that is sure. */
interface Told {
  told: string
  half?: 'more' | 'fewer'
}

/**
 * The one measure by which rounds stand beside each other: of a pair who told us better, of a question who picked the
 * good end of its scale. As a share it is a range in whole hundredths, outwards; a capped count is never one.
 */
export type Measure =
  | ({ is: 'share'; low: number; high: number; says: string } & Told)
  | ({ is: 'at least' | 'fewer than'; says: string } & Told)
  | { is: 'words'; says: string }
  | { is: 'nothing' }

export function measureCore(result: Result): Measure {
  switch (result.kind) {
    case 'held':
      return { is: 'nothing' }
    case 'words':
      return { is: 'words', says: result.sentence }
    case 'pair':
      return measure(result.change.better, result.change.base, 'told us better')
    case 'figures': {
      const good = goodRows(result)
      return good.length > 0 && !result.several
        ? measure(sumOf(result, good), result.base, `told us ${quoted(good)}`)
        : { is: 'nothing' }
    }
  }
}

/** The better half of a scale; of one with a middle, what is above it. */
function goodRows({ rows, goodEnd }: Figures): Row[] {
  const half = Math.floor(rows.length / 2)
  if (goodEnd === 'none') return []
  return goodEnd === 'low' ? rows.slice(0, half) : rows.slice(rows.length - half)
}

/** What some answers come to: no less and no more than these and all the other answers allow. */
function sumOf({ rows, base }: Figures, some: Row[]): Count {
  const others = rows.filter((row) => !some.includes(row))
  const sum = (of: Row[], end: 'low' | 'high') => of.reduce((all, { count }) => all + count[end], 0)
  const low = Math.max(sum(some, 'low'), base.low - sum(others, 'high'), 0)
  const high = Math.min(sum(some, 'high'), base.high - sum(others, 'low'))
  const capped = some.some(({ count }) => count.about === undefined && count.low > 0)
  return capped || some.every(({ count }) => count.about === undefined)
    ? { low: capped ? low : 0, high }
    : { about: low, low, high }
}

function measure(part: Count, base: Count, told: string): Measure {
  const it: Told = { told, ...halfOf(part, base) }
  if (part.about !== undefined) {
    const low = Math.floor((part.low / base.high) * 100)
    const high = Math.min(100, Math.ceil((part.high / base.low) * 100))
    return { is: 'share', low, high, ...it, says: `between ${low} and ${high} in 100 ${told}` }
  }
  return {
    is: part.low > 0 ? 'at least' : 'fewer than',
    ...it,
    says: `${sayCount(part)} of ${sayCount(base)} ${told}`,
  }
}

function halfOf(part: Count, base: Count): Pick<Told, 'half'> {
  if (part.low * 2 > base.high) return { half: 'more' }
  return part.high * 2 < base.low ? { half: 'fewer' } : {}
}

const quoted = (rows: Row[]): string => rows.map(({ text }) => `“${text}”`).join(' or ')
